// The workbench: brings its parts together and says which key does what.

import { Acts } from "./acts.js";
import { Blocks } from "./blocks.js";
import { Card, correctable, effect } from "./card.js";
import { Caret } from "./caret.js";
import { Desk } from "./desk.js";
import { Dialog } from "./dialog.js";
import { button, find, make, shortened } from "./elements.js";
import { Excerpts } from "./excerpts.js";
import { Facts } from "./facts.js";
import { Finder } from "./finder.js";
import { Form, field } from "./form.js";
import { Help } from "./help.js";
import { History } from "./history.js";
import { InFile } from "./infile.js";
import { Keys } from "./keys.js";
import { Links } from "./link.js";
import { List } from "./list.js";
import { Notes } from "./note.js";
import { Order } from "./order.js";
import { Outbox } from "./outbox.js";
import { Panels } from "./panels.js";
import { Publishing } from "./publish.js";
import { Race } from "./race.js";
import { Selected } from "./selection.js";
import { Sheet } from "./sheet.js";
import { Status } from "./status.js";
import { Sync } from "./sync.js";
import { Toolbar } from "./toolbar.js";

const state = JSON.parse(find("state").textContent);
const root = find("sheet");
const desk = new Desk(state);
const outbox = new Outbox(desk, document.querySelector("[name=csrfmiddlewaretoken]").value);
const order = new Order(desk);
const sheet = new Sheet(root, desk);
const work = { desk, outbox, order, sheet, go, showExcerpt, showPassage, focusText };

find("work").hidden = false;
work.status = new Status(desk, outbox);
work.acts = new Acts(desk, outbox, order);
work.dialog = new Dialog(work);
work.form = new Form(work);
work.panels = new Panels();
work.selected = new Selected(sheet, desk);
work.caret = new Caret(sheet, work.selected, desk);
work.keys = new Keys(desk, find("zone"));
work.card = new Card(work);
work.list = new List(work);
work.notes = new Notes(work);
work.links = new Links(work);
work.blocks = new Blocks(work);
work.excerpts = new Excerpts(work);
work.facts = new Facts(work);
work.history = new History(work);
work.publishing = new Publishing(work);
work.infile = new InFile(work);
work.help = new Help(work);
work.finder = new Finder(work);
work.toolbar = new Toolbar(work);
work.race = new Race(work);

sheet.draw();
bindButtons();
bindKeys();
const restored = outbox.restore();
go(order.next(1, null), false);
root.focus({ preventScroll: true });
followAddress();
work.sync = new Sync(work);
if (restored) work.status.say(`${restored} unsaved acts of before are being saved.`);
document.documentElement.dataset.workbench = "ready";

function focusText() {
  if (!work.dialog.isOpen) root.focus({ preventScroll: true });
}

// Look at this mark; `scroll` brings it onto the screen.
function go(mark, scroll = true) {
  order.now = mark || null;
  work.card.show(order.now);
  if (mark) {
    const key = `m${mark.id}`;
    if (scroll) {
      if (!sheet.show(key)) sheet.showSource(mark.start, mark.end);
    } else sheet.light(key);
  } else sheet.light("");
  work.list.show();
}

function showExcerpt(id) {
  sheet.show(`x${id}`);
  work.status.say("");
  const row = desk.excerpts.get(id);
  if (!sheet.first(`x${id}`)) sheet.showSource(row.start, row.end);
}

function showPassage(start, end) {
  sheet.showSource(start, end);
  work.selected.show(start, end);
}

function decide(status) {
  const mark = order.now;
  if (!mark || !desk.rights.decide) return;
  if (mark.status === status) return work.status.say(`It is ${status} already.`);
  const word = mark.status === "accepted" && status === "rejected" ? "taken back" : status;
  work.acts.decide(mark, status);
  const next = order.next(1, mark);
  go(next || null);
  tell(`${word}, ${desk.progress}`, next);
}

// Said in one breath: what was done, how far the work is, what comes.
function tell(words, next) {
  const coming = next ? `. ${effect(next)}: ${shortened(desk.slice(next.start, Math.min(next.end, next.start + 60)), 40)}` : ". Nothing is left to decide";
  work.status.say(`${words[0].toUpperCase()}${words.slice(1)}${coming}.`);
}

function move(step) {
  const next = order.next(step);
  if (next) go(next);
  else work.status.say("Nothing is left to decide.");
}

function undo() {
  const undone = work.acts.undo();
  if (!undone) return work.status.say(outbox.idle ? "Nothing of yours is left to undo." : "Wait: earlier work is not saved yet.");
  const [first] = undone.step.marks[0] || [];
  if (first) go(first);
  work.status.say(`Undone, ${desk.progress}.`);
  undone.answer.then((result) => {
    if (!result.done) return;
    const entry = desk.history.find((each) => each.batch === undone.step.batch && each.kind === "mark");
    if (!first && entry && desk.byKey.get(entry.target)) go(desk.byKey.get(entry.target));
    work.status.say(`Undone, ${desk.progress}.`);
  });
  return null;
}

function correct() {
  if (work.selected.fresh()) return work.toolbar.correct();
  const mark = order.now;
  if (!mark || !correctable(mark) || !desk.rights.mark) return work.status.say("Only a cut or a replacement has a wording to correct.");
  const stands = mark.replacement ?? desk.slice(mark.start, mark.end);
  const words = make("textarea", { rows: Math.min(8, stands.split("\n").length + Math.floor(stands.length / 44)), dir: "auto", lang: state.source.language || null }, stands);
  work.form.open({
    title: "It should say",
    body: [make("blockquote", { class: "quoted", dir: "auto" }, shortened(desk.slice(mark.start, mark.end), 200)), field("Instead of this", words)],
    saveLabel: "Correct",
    save: () => {
      if (words.value === stands && mark.kind === "replace") return { sentence: "That is what is proposed: accept it." };
      if (words.value === desk.slice(mark.start, mark.end)) return { sentence: "That is what stands there: reject the proposal." };
      work.acts.correct(mark, words.value);
      const next = order.next(1, mark);
      work.form.close();
      go(next || null);
      tell(`corrected, ${desk.progress}`, next);
      return null;
    },
  });
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    words.form.requestSubmit();
  });
  words.select();
  return null;
}

function allOfRule() {
  const mark = order.now;
  if (!mark?.rule || !desk.rights.decide) return;
  const marks = [...desk.marks.values()].filter((each) => each.rule === mark.rule && each.status === "proposed");
  if (!marks.length) return work.status.say("Nothing of this rule is undecided.");
  const step = Math.max(1, Math.floor(marks.length / 3));
  const samples = [0, step, 2 * step].map((at) => marks[at]).filter(Boolean);
  const rule = mark.rule.replace(/_/gu, " ");
  const sample = (each) => make("li", {}, `${effect(each)}: `, make("q", { dir: "auto" }, shortened(desk.slice(each.start, Math.min(each.end, each.start + 120)), 80)), each.kind === "replace" ? ` → ${shortened(each.replacement, 60)}` : "");
  work.dialog.ask({
    title: marks.length === 1 ? `Accept the only one of “${rule}”?` : `Accept all ${marks.length} of “${rule}”?`,
    body: [make("ul", { class: "samples" }, ...samples.map(sample)), make("p", {}, `One undo takes ${marks.length === 1 ? "it" : "them all"} back.`)],
    choices: [[`Accept ${marks.length}`, () => acceptRule(mark), true]],
    closeLabel: "Not now",
  });
}

async function acceptRule(mark) {
  const result = await work.acts.send({ act: "rule", rule: mark.rule, status: "accepted" });
  if (!result.done) return;
  const next = order.next(1, mark);
  go(next || null);
  const left = result.left.length ? ` ${result.left.length} left, another mark is in their way.` : "";
  work.status.say(`${result.decided} accepted, ${desk.progress}.${left}`);
}

let leaving = null; // how much was undecided when one asked for the next text
function nextText() {
  if (!state.next) return work.status.say("No other text waits.");
  if (desk.counts.proposed > 0 && leaving !== desk.counts.proposed) {
    leaving = desk.counts.proposed;
    return work.status.say(`${leaving} still to decide here. Enter again leaves them for later.`);
  }
  return outbox.whenIdle().then(() => location.assign(state.next.address));
}

function view(name) {
  sheet.showView(name);
  for (const each of ["marked", "result", "original"]) find(`view-${each}`).setAttribute("aria-pressed", String(each === name));
  root.setAttribute("aria-label", `The text, ${name}`);
  work.status.say(`The text, ${name}.`);
}

function writeWhy() {
  find("why-box").open = true;
  find("why").focus();
}

// An address that ends in #m-<key>, #x-<excerpt> or #p-<place in the source> opens the page there.
function followAddress() {
  const [, kind, name] = /^#([mxep])-(\w+)$/u.exec(location.hash) || [];
  if (kind === "m" && desk.byKey.has(name)) go(desk.byKey.get(name));
  else if (kind === "p") sheet.showSource(Number(name), Number(name) + 1);
  else if (kind && desk.excerpts.has(name)) showExcerpt(name);
}

function bindButtons() {
  const acts = {
    accept: () => decide("accepted"),
    reject: () => decide("rejected"),
    skip: () => move(1),
    previous: () => move(-1),
    undo,
    correct,
    "all-of-rule": allOfRule,
    "edit-block": () => editBlock(),
    publish: () => work.publishing.open(),
    help: () => work.help.open(),
    "open-finder": () => work.finder.open(),
    "view-marked": () => view("marked"),
    "view-result": () => view("result"),
    "view-original": () => view("original"),
  };
  for (const [id, act] of Object.entries(acts)) {
    find(id)?.addEventListener("click", (event) => {
      if (event.currentTarget.getAttribute("aria-disabled") !== "true") act();
    });
  }
  find("why").addEventListener("input", (event) => (work.acts.why = event.target.value.trim()));
  find("why").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    focusText();
  });
  desk.on("why", () => {
    find("why").value = "";
    find("why-box").open = false;
  });
  find("tab-history").addEventListener("click", () => work.history.draw());
  root.addEventListener("click", pointed);
  root.addEventListener("mouseover", hovered);
}

// A click on a mark or an excerpt looks at it; a selection is left alone.
function pointed(event) {
  if (!getSelection().isCollapsed) return;
  const place = event.target.closest("[data-mark], [data-x]");
  if (!place || !root.contains(place)) return;
  const mark = desk.marks.get(Number(place.dataset.mark));
  if (mark) go(mark, false);
  else if (place.dataset.x) {
    work.panels.open("notes");
    find("excerpts").querySelector(`[data-excerpt="${place.dataset.x}"]`)?.scrollIntoView({ block: "nearest" });
    sheet.light(`x${place.dataset.x}`);
  }
}

// One pencil for all blocks, beside the one under the pointer.
let pencil = null;
function hovered(event) {
  if (!desk.rights.edit || sheet.view === "original") return;
  const part = event.target.closest(".part");
  const block = part?.querySelector(".block");
  if (!block || part.contains(pencil)) return;
  pencil ||= button("Edit", () => work.blocks.editBlock(desk.parts.get(pencil.closest(".part").dataset.part)), { class: "pencil", tabindex: "-1", "aria-label": "Edit this block" });
  part.append(pencil);
}

function editBlock() {
  if (!desk.rights.edit) return;
  const part = work.blocks.here();
  if (part) work.blocks.editBlock(part);
  else work.status.say("Select something in the block first.");
}

function bindKeys() {
  const { keys, caret, selected, toolbar } = work;
  const onSelection = (act) => () => (selected.fresh() ? act() : work.status.say("Select a passage first: with the mouse, or with c and the arrow keys."));
  keys.bind("a", () => decide("accepted"));
  keys.bind("x", () => decide("rejected"));
  keys.bind([" ", "j", "ArrowDown"], () => move(1));
  keys.bind(["k", "ArrowUp"], () => move(-1));
  keys.bind("u", undo);
  keys.bind("e", correct);
  keys.bind("A", allOfRule);
  keys.bind("Enter", nextText);
  keys.bind("p", () => work.publishing.open());
  keys.bind("o", () => work.infile.open());
  keys.bind("/", () => work.finder.open());
  keys.bind("?", () => work.help.open());
  keys.bind("1", () => view("marked"));
  keys.bind("2", () => view("result"));
  keys.bind("3", () => view("original"));
  keys.bind("b", editBlock);
  keys.bind("w", writeWhy);
  keys.bind("c", () => work.status.say(caret.toggle() ? "Selecting: ← → word, ↑ ↓ sentence, Page ↑ ↓ paragraph; Shift for more, Esc ends." : "Not selecting."));
  keys.bind("n", onSelection(() => toolbar.note()));
  keys.bind("l", onSelection(() => toolbar.link()));
  keys.bind("h", onSelection(() => toolbar.heading()));
  keys.bind("s", onSelection(() => toolbar.sic()));
  keys.bind("r", onSelection(() => find("do-role").focus()));
  keys.bind(["Delete", "Backspace"], onSelection(() => toolbar.cut()));
  keys.bind("f", () => (selected.fresh() ? toolbar.fact() : work.facts.focus()));
  keys.bind("Escape", () => {
    caret.leave();
    selected.drop();
    focusText();
  });
  keys.modes.push((event) => caret.on && caretKey(event));
}

const UNITS = { ArrowRight: ["word", 1], ArrowLeft: ["word", -1], ArrowDown: ["sentence", 1], ArrowUp: ["sentence", -1], PageDown: ["paragraph", 1], PageUp: ["paragraph", -1] };

const EDGES = { Home: 1, End: -1 };

function caretKey(event) {
  if (event.key in EDGES) {
    work.caret.edge(EDGES[event.key], event.shiftKey);
    return true;
  }
  const [unit, step] = UNITS[event.key] || [];
  if (!unit) return false;
  work.caret.move(unit, step, event.shiftKey);
  return true;
}
