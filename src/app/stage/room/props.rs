//! What a scene can show besides its room, by the words of `props.ron`.
//!
//! A thing is drawn about (0, 0), in a measure in which a grown head at the table is about 100 high, and put with its
//! foot or its middle where the room has a place for it.

mod carried;
mod hung;
mod kitchenware;
mod papers;
mod standing;

use crate::app::stage::drawing::Drawing;
use crate::app::stage::shape::Spot;

/// A thing, and what of it shines in the evening.
#[derive(Clone, Debug, Default)]
pub(super) struct Thing {
    pub(super) paper: Drawing,
    pub(super) shine: Drawing,
}

impl Thing {
    /// Its highest point.
    pub(super) fn top(&self) -> f32 {
        self.edge(f32::min, |(_, y)| y)
    }

    /// Its lowest point.
    pub(super) fn bottom(&self) -> f32 {
        self.edge(f32::max, |(_, y)| y)
    }

    /// The middle between its left and its right.
    pub(super) fn middle(&self) -> f32 {
        f32::midpoint(
            self.edge(f32::min, |(x, _)| x),
            self.edge(f32::max, |(x, _)| x),
        )
    }

    fn edge(&self, further: fn(f32, f32) -> f32, along: fn(Spot) -> f32) -> f32 {
        let spots = self
            .paper
            .shapes
            .iter()
            .flat_map(|shape| shape.path.spots());
        spots.map(along).reduce(further).unwrap_or_default()
    }
}

/// The thing that a word stands for; nothing, if nothing is drawn for it.
pub(super) fn thing(word: &str) -> Option<Thing> {
    let mut thing = Thing::default();
    let (paper, shine) = (&mut thing.paper, &mut thing.shine);
    match word {
        "mug" => kitchenware::mug_of_tea(paper),
        "coffee-cups" => kitchenware::coffee_cups(paper),
        "dishes" => kitchenware::dishes(paper),
        "soup-pot" => kitchenware::soup_pot(paper),
        "fruit-bowl" => kitchenware::fruit_bowl(paper),
        "pizza-box" => kitchenware::pizza_box(paper),
        "flowers" => kitchenware::flowers(paper),
        "medicine-bottles" => kitchenware::medicine_bottles(paper),
        "wine-bottle" => kitchenware::wine_bottle(paper),
        "baby-bottle" => kitchenware::baby_bottle(paper),
        "cookie-tin" => kitchenware::cookie_tin(paper),
        "books" => papers::books(paper),
        "picture-book" => papers::picture_book(paper),
        "homework" => papers::homework(paper),
        "crayons" => papers::crayons(paper),
        "written-page" => papers::written_page(paper),
        "mail" => papers::mail(paper),
        "phone" => papers::phone(paper, shine),
        "tissues" => papers::tissues(paper),
        "keys" => papers::keys(paper),
        "night-light" => papers::night_light(paper, shine),
        "backpack" => carried::backpack(paper),
        "diaper-bag" => carried::diaper_bag(paper),
        "laundry-basket" => carried::laundry_basket(paper),
        "blanket" => carried::blanket(paper),
        "toy-rabbit" => carried::toy_rabbit(paper),
        "blocks" => carried::blocks(paper),
        "toy-basket" => carried::toy_basket(paper),
        "suitcase" => carried::suitcase(paper),
        "work-shoes" => carried::work_shoes(paper),
        "crib" => standing::crib(paper),
        "high-chair" => standing::high_chair(paper),
        "dog-bed" => standing::dog_bed(paper),
        "space-heater" => standing::space_heater(paper, shine),
        "crutches" => standing::crutches(paper),
        "scooter" => standing::scooter(paper),
        "drawing-sun" => hung::drawing_sun(paper),
        "drawing-family" => hung::drawing_family(paper),
        "family-photo" => hung::family_photo(paper),
        "calendar" => hung::calendar(paper),
        "star-chart" => hung::star_chart(paper),
        "coat" => hung::coat(paper),
        _ => return None,
    }
    Some(thing)
}
