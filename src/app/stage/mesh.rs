//! From shapes to triangles: one mesh with a color at each corner, as fine as its size on the screen asks for.

use bevy::asset::RenderAssetUsages;
use bevy::mesh::{Indices, Mesh, PrimitiveTopology};
use lyon_tessellation::math::{Point, point};
use lyon_tessellation::path::Path as LyonPath;
use lyon_tessellation::{
    BuffersBuilder, FillOptions, FillRule, FillTessellator, FillVertex, LineCap, LineJoin,
    StrokeOptions, StrokeTessellator, StrokeVertex, VertexBuffers,
};

use super::shape::{Paint, Path, Shape, Spot, Step};

/// How far a curve may be from its straight pieces, in points on the screen.
const PRECISION: f32 = 0.12;

/// The triangles of one shape.
#[derive(Clone, Debug, Default)]
struct Patch {
    corners: Vec<[f32; 2]>,
    indices: Vec<u32>,
}

/// Shapes and their triangles. When only some shapes change (an eye, a brow), only those are cut anew.
#[derive(Debug, Default)]
pub struct Cut {
    scale: f32,
    shapes: Vec<Shape>,
    patches: Vec<Patch>,
}

impl Cut {
    /// Takes the shapes that are to be seen now, at so many points for each unit; says whether anything changed.
    pub fn update(&mut self, shapes: Vec<Shape>, scale: f32) -> bool {
        let rescaled = (scale - self.scale).abs() > self.scale * 0.02;
        if !rescaled && shapes == self.shapes {
            return false;
        }
        let old_patches = std::mem::take(&mut self.patches);
        let old_shapes = std::mem::take(&mut self.shapes);
        let mut known = old_shapes.into_iter().zip(old_patches);
        for shape in &shapes {
            let patch = match known.next() {
                Some((old, patch))
                    if !rescaled && old.path == shape.path && same_line(&old, shape) =>
                {
                    patch
                }
                _ => cut(shape, PRECISION / scale.max(0.01)),
            };
            self.patches.push(patch);
        }
        self.shapes = shapes;
        self.scale = scale;
        true
    }

    /// The mesh of all shapes, the lowest first. y points up in it, as cameras have it.
    #[must_use]
    pub fn mesh(&self) -> Mesh {
        let count = self.patches.iter().map(|patch| patch.corners.len()).sum();
        let mut positions: Vec<[f32; 3]> = Vec::with_capacity(count);
        let mut colors: Vec<[f32; 4]> = Vec::with_capacity(count);
        let mut indices: Vec<u32> = Vec::new();
        for (shape, patch) in self.shapes.iter().zip(&self.patches) {
            let first = u32::try_from(positions.len()).unwrap_or(u32::MAX);
            let (Paint::Fill(color) | Paint::Stroke(color, _)) = shape.paint;
            positions.extend(patch.corners.iter().map(|&[x, y]| [x, -y, 0.0]));
            colors.extend(patch.corners.iter().map(|_| color.linear()));
            indices.extend(patch.indices.iter().map(|index| first + index));
        }
        Mesh::new(
            PrimitiveTopology::TriangleList,
            RenderAssetUsages::RENDER_WORLD,
        )
        .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, positions)
        .with_inserted_attribute(Mesh::ATTRIBUTE_COLOR, colors)
        .with_inserted_indices(Indices::U32(indices))
    }
}

/// The mesh of shapes that will not change.
#[must_use]
pub fn mesh(shapes: Vec<Shape>, scale: f32) -> Mesh {
    let mut cut = Cut::default();
    cut.update(shapes, scale);
    cut.mesh()
}

/// Whether two shapes with the same path have the same triangles; colors may differ.
fn same_line(one: &Shape, other: &Shape) -> bool {
    match (one.paint, other.paint) {
        (Paint::Fill(_), Paint::Fill(_)) => true,
        (Paint::Stroke(_, one), Paint::Stroke(_, other)) => (one - other).abs() < f32::EPSILON,
        _ => false,
    }
}

fn cut(shape: &Shape, tolerance: f32) -> Patch {
    let path = lyon(&shape.path);
    let mut buffers: VertexBuffers<[f32; 2], u32> = VertexBuffers::new();
    let done = match shape.paint {
        Paint::Fill(_) => FillTessellator::new().tessellate_path(
            &path,
            &FillOptions::tolerance(tolerance).with_fill_rule(FillRule::NonZero),
            &mut BuffersBuilder::new(&mut buffers, |vertex: FillVertex| {
                vertex.position().to_array()
            }),
        ),
        Paint::Stroke(_, width) => StrokeTessellator::new().tessellate_path(
            &path,
            &StrokeOptions::tolerance(tolerance)
                .with_line_width(width)
                .with_line_cap(LineCap::Round)
                .with_line_join(LineJoin::Round),
            &mut BuffersBuilder::new(&mut buffers, |vertex: StrokeVertex| {
                vertex.position().to_array()
            }),
        ),
    };
    // A shape that cannot be cut is left out: the rest of the person still stands.
    match done {
        Ok(()) => Patch {
            corners: buffers.vertices,
            indices: buffers.indices,
        },
        Err(_) => Patch::default(),
    }
}

fn at((x, y): Spot) -> Point {
    point(x, y)
}

fn lyon(path: &Path) -> LyonPath {
    let mut builder = LyonPath::builder();
    let mut open = false;
    for step in &path.steps {
        match *step {
            Step::Move(to) => {
                if open {
                    builder.end(false);
                }
                builder.begin(at(to));
                open = true;
            }
            // Without a beginning there is nothing to draw from.
            _ if !open => {}
            Step::Line(to) => {
                builder.line_to(at(to));
            }
            Step::Quad(control, to) => {
                builder.quadratic_bezier_to(at(control), at(to));
            }
            Step::Curve(first, second, to) => {
                builder.cubic_bezier_to(at(first), at(second), at(to));
            }
            Step::Close => {
                builder.end(true);
                open = false;
            }
        }
    }
    if open {
        builder.end(false);
    }
    builder.build()
}
