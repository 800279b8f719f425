//! Draws what `benches/scale` measured: `plot TABLE.tsv PLOT.svg`.
//!
//! The table's columns: vendors, CPU seconds of the build script, CPU seconds of rustc, its peak memory in kB, bytes of the
//! payload, bytes that a binary grows by.

use std::error::Error;
use std::{env, fs};

use plotters::prelude::*;

/// A line of the plot: its name, and the column with the factor that makes it fit beside the others.
const LINES: [(&str, usize, f64); 4] = [
    ("build script, CPU s", 1, 1.0),
    ("rustc debug, CPU s", 2, 1.0),
    ("rustc peak memory, GB", 3, 1e-6),
    ("binary growth, 10 MB", 5, 1e-7),
];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [table, plot] = arguments.as_slice() else { return Err("usage: plot TABLE.tsv PLOT.svg".into()) };
    let mut rows: Vec<Vec<f64>> = fs::read_to_string(table)?
        .lines()
        .map(|line| line.split('\t').map(str::parse).collect::<Result<_, _>>())
        .collect::<Result<_, _>>()?;
    rows.sort_by(|a, b| a[0].total_cmp(&b[0]));
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
        return Err("the table is empty".into());
    };
    let values = || rows.iter().flat_map(|row| LINES.map(|(_, column, factor)| row[column] * factor));
    let (low, high) = (values().fold(f64::MAX, f64::min), values().fold(0.0, f64::max));

    let area = SVGBackend::new(plot, (760, 420)).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .caption("What a base costs to compile", ("sans-serif", 20))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(50)
        .build_cartesian_2d(
            (first[0] * 0.9..last[0] * 1.1).log_scale(),
            (low * 0.7..high * 1.4).log_scale(),
        )?;
    chart.configure_mesh().x_desc("vendors").x_label_formatter(&|vendors| format!("{vendors:.0}")).draw()?;
    for (index, (name, column, factor)) in LINES.into_iter().enumerate() {
        let points: Vec<(f64, f64)> = rows.iter().map(|row| (row[0], row[column] * factor)).collect();
        let color = Palette99::pick(index).to_rgba();
        chart
            .draw_series(LineSeries::new(points.iter().copied(), color.stroke_width(2)))?
            .label(name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], color.stroke_width(2)));
        chart.draw_series(points.iter().map(|point| Circle::new(*point, 3, color.filled())))?;
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE.mix(0.8))
        .border_style(BLACK)
        .draw()?;
    area.present()?;
    Ok(())
}
