//! Setting the stage: who is there, what each of them shows, and what the window leaves free for them.

use std::collections::BTreeMap;

use bevy::prelude::*;
use bevy::render::renderer::RenderAdapterInfo;

use super::asked::{ClassroomMemory, ConversationMemory, Page, Showing};
use super::settings::{Motion, Settings};
use super::shelf::Shelf;
use super::stage::expression::Expression;
use super::stage::look::FigureLook;
use super::stage::{Heads, IdleMotion, StagePerson, StageRect, StageScene};
use super::table::Table;
use crate::scenario::Vocabulary;
use crate::session::{Event, PersonIdx, Sitting};

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(super::stage::plugin)
        .add_systems(Startup, rest_on_software)
        .add_systems(Update, (set_scene, fit_stage, place_heads));
}

/// Where pictures are drawn in software, people change with what is said and else sit still: breathing would
/// take more than a processor.
fn rest_on_software(adapter: Option<Res<RenderAdapterInfo>>, mut idle: ResMut<IdleMotion>) {
    if adapter.is_some_and(|adapter| adapter.device_type == wgpu::DeviceType::Cpu) {
        idle.every = None;
    }
}

/// Puts the people of the moment on the stage whenever the table or the page changed.
fn set_scene(
    mut commands: Commands,
    table: Res<Table>,
    shelf: Res<Shelf>,
    showing: Res<Showing>,
    scene: Option<ResMut<StageScene>>,
) {
    if !(table.is_changed() || showing.is_changed()) {
        return;
    }
    let sitting = table
        .sitting
        .as_ref()
        .filter(|_| showing.page == Page::Conversation);
    match (sitting, scene) {
        (Some(sitting), Some(mut scene)) => {
            scene.set_if_neq(set(sitting, &shelf.vocabulary, &showing.settings));
        }
        (Some(sitting), None) => {
            commands.insert_resource(set(sitting, &shelf.vocabulary, &showing.settings));
        }
        (None, Some(_)) => commands.remove_resource::<StageScene>(),
        (None, None) => {}
    }
}

/// The share of the stage's width that bubbles take and people leave free.
const SPEECH: f32 = 0.46;

fn fit_stage(
    table: Res<Table>,
    memory: Res<ConversationMemory>,
    classroom: Res<ClassroomMemory>,
    showing: Res<Showing>,
    mut rect: ResMut<StageRect>,
) {
    let (stage, speech) = if table.classroom.is_some() {
        // In a classroom speech stands beside the stage.
        (classroom.0.stage, 0.0)
    } else {
        (memory.0.stage, if memory.0.bubbles { SPEECH } else { 0.0 })
    };
    // With larger text, egui's points are larger than the window's.
    let zoom = showing.settings.zoom();
    let seen = stage.map_or(StageRect::default(), |stage| StageRect {
        min: Vec2::new(stage.min.x, stage.min.y) * zoom,
        max: Vec2::new(stage.max.x, stage.max.y) * zoom,
        free_left: stage.width() * speech * zoom,
    });
    rect.set_if_neq(seen);
}

/// Tells the conversation where the faces are, so that a bubble can point to whoever speaks.
fn place_heads(heads: Res<Heads>, showing: Res<Showing>, mut memory: ResMut<ConversationMemory>) {
    if heads.is_changed() || showing.is_changed() {
        let zoom = showing.settings.zoom();
        memory.0.heads = heads
            .0
            .iter()
            .map(|(who, at)| (who.clone(), egui::pos2(at.x / zoom, at.y / zoom)))
            .collect();
    }
}

/// The stage for where a visit stands.
fn set(sitting: &Sitting, vocabulary: &Vocabulary, settings: &Settings) -> StageScene {
    let plot = &sitting.plot;
    let moment = sitting.state().moment;
    let conversation = plot.conversation(plot.scene_of(moment));
    let shown = shown_cues(sitting);
    let speaker = last_speaker(sitting);
    StageScene {
        room: conversation.room.clone(),
        evening: settings.dark() || conversation.evening,
        people: plot
            .present(moment)
            .into_iter()
            .map(|person| {
                let (id, about) = plot.person_text(person);
                let expression = shown
                    .get(id)
                    .and_then(|cue| Expression::of_cue(vocabulary, cue))
                    .unwrap_or_default();
                StagePerson {
                    id: id.to_owned(),
                    look: FigureLook::cast(id, about.part, about.age, &about.look),
                    expression,
                    speaking: speaker == Some(person),
                }
            })
            .collect(),
        reduced_motion: settings.motion == Motion::Reduced,
    }
}

/// What each person last showed.
fn shown_cues(sitting: &Sitting) -> BTreeMap<String, String> {
    let mut shown = BTreeMap::new();
    for event in all_events(sitting) {
        if let Event::Line(line) = event {
            let line = sitting.plot.line(*line);
            if !line.cue.is_empty() {
                shown.insert(line.who.clone(), line.cue.clone());
            }
        }
    }
    shown
}

fn last_speaker(sitting: &Sitting) -> Option<PersonIdx> {
    let spoken = sitting
        .last_events()
        .iter()
        .rev()
        .find_map(|event| match event {
            Event::Line(line) if !sitting.plot.line(*line).says.is_empty() => Some(*line),
            _ => None,
        })?;
    sitting.plot.person(&sitting.plot.line(spoken).who)
}

fn all_events(sitting: &Sitting) -> impl Iterator<Item = &Event> {
    let turns = sitting.played.turns.iter().flat_map(|turn| &turn.events);
    sitting.played.opening.iter().chain(turns)
}
