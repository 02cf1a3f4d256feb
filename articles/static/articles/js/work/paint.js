// A part of the text as elements: what is kept, cut, mended, proposed and annotated, each in its place.

import { make } from "./elements.js";
import { pieces, visible } from "./invisible.js";

const LONG = 90;
const INLINE = { emphasis: "em", strong: "strong", link: "span", run_in: "b", sic: "span" };
const HEADINGS = ["h2", "h3", "h4", "h5", "h6"];

// Draws one part; `note(key, element)` is told where marks and excerpts stand, `place(node, start, end, whole)` where words come from.
export class Painter {
  constructor(desk, note, place) {
    this.desk = desk;
    this.note = note;
    this.place = place;
  }

  part(part) {
    const element = make("div", { class: "part", "data-part": part.id });
    const gap = this.gap(part.before);
    if (gap) element.append(gap);
    if (part.inside.length) element.append(this.block(part));
    return element;
  }

  block(part) {
    const [outer, inner] = this.frame(part);
    inner.setAttribute("dir", "auto");
    for (const row of part.inside) this.row(row, inner);
    return outer;
  }

  frame({ role, level, label }) {
    const plain = (name, attributes = {}) => {
      const element = make(name, { class: `block ${role}`, ...attributes });
      return [element, element];
    };
    if (role === "heading") return plain(HEADINGS[Math.min(6, Math.max(2, level || 2)) - 2]);
    if (role === "list_item") return this.item(level, label);
    if (role === "quotation") {
      const inner = make("p");
      return [make("blockquote", { class: "block quotation" }, inner), inner];
    }
    return plain("p", role === "footnote" ? { "data-label": label } : {});
  }

  item(level, label) {
    const inner = make("li");
    const number = /^\d+$/u.test(label || "") ? label : null;
    const list = make(label ? "ol" : "ul", { class: `block list_item level-${Math.min(level || 1, 4)}`, start: number }, inner);
    return [list, inner];
  }

  // What stands between two blocks is drawn only where something is to be seen or decided, parted as the source parts it.
  gap(rows) {
    const gap = make("p", { class: "gap" });
    let parted = null;
    for (const row of rows) {
      const [sign, start, end] = row;
      if (sign === "k" && !this.covers(start, end).length) {
        if (gap.childNodes.length) parted = row;
        continue;
      }
      if (parted) gap.append(this.desk.slice(parted[1], parted[2]).includes("\n") ? "\n" : " ");
      parted = null;
      this.row(row, gap);
    }
    return gap.childNodes.length ? gap : null;
  }

  row([sign, start, end, words, id, later], into) {
    if (sign === "k") return this.kept(start, end, into);
    const box = make("span", { class: `done ${CLASSES[sign]}`, "data-mark": id || null });
    this.note(`m${id}`, box);
    if (sign === "c") this.gone(start, end, box);
    if (sign === "r") this.mend(start, end, words, later, box);
    if (sign === "j") this.joint(start, end, words, box);
    if (sign === "f" || sign === "l") box.setAttribute("data-n", this.desk.marks.get(id)?.label || "*");
    this.dress(box, this.covers(start, end));
    into.append(box);
    return box;
  }

  gone(start, end, box) {
    const words = visible(this.desk.slice(start, end), this.desk.words.signs);
    const shown = words.length > 2 * LONG ? `${words.slice(0, LONG)} […] ${words.slice(-LONG / 2)}` : words;
    box.append(make("del", {}, this.text(shown, start, end, true)));
  }

  mend(start, end, words, later, box) {
    if (!later) box.append(make("del", { class: "was" }, visible(this.desk.slice(start, end), this.desk.words.signs)));
    box.append(make("ins", {}, this.text(words, start, end, true)));
  }

  joint(start, end, words, box) {
    box.append(make("ins", { "data-sign": "⏎" }, this.text(words || "\u2060", start, end, true)));
  }

  text(words, start, end, whole) {
    const node = document.createTextNode(words);
    this.place(node, start, end, whole);
    return node;
  }

  // Kept words, parted where something that covers them begins or ends.
  kept(start, end, into) {
    const covering = this.covers(start, end);
    if (!covering.length) return into.append(this.text(this.desk.slice(start, end), start, end, false));
    const edges = new Set([start, end]);
    for (const { start: from, end: to } of covering) {
      if (from > start) edges.add(from);
      if (to < end) edges.add(to);
    }
    const places = [...edges].sort((one, other) => one - other);
    for (let at = 0; at + 1 < places.length; at += 1) {
      const [low, high] = [places[at], places[at + 1]];
      into.append(this.piece(low, high, covering.filter((each) => each.start < high && low < each.end)));
    }
    return null;
  }

  piece(start, end, covering) {
    const words = this.desk.slice(start, end);
    if (!covering.length) return this.text(words, start, end, false);
    const piece = make("span", { class: "piece" });
    if (covering.some((each) => CLAIMING[each.kind])) this.signed(words, start, piece);
    else piece.append(this.text(words, start, end, false));
    this.dress(piece, covering, start, end);
    const role = covering.find((each) => each.status === "accepted" && INLINE[each.kind]);
    return role ? make(INLINE[role.kind], { class: `inline ${role.kind}` }, piece) : piece;
  }

  signed(words, start, piece) {
    let at = start;
    for (const [plain, sign] of pieces(words, this.desk.words.signs)) {
      const end = this.desk.offsets.after(at, plain.length);
      const node = this.text(plain, at, end, false);
      piece.append(sign ? make("span", { class: "sign", "data-sign": sign }, node) : node);
      at = end;
    }
  }

  // Proposals, excerpts and accepted inline roles on a stretch of the source.
  covers(start, end) {
    const found = [];
    for (const id of this.desk.nearMarks.over(start, end)) {
      const mark = this.desk.marks.get(id);
      if (mark.status === "proposed" || (mark.status === "accepted" && INLINE[mark.kind])) found.push(mark);
    }
    for (const id of this.desk.nearExcerpts.over(start, end)) found.push({ ...this.desk.excerpts.get(id), excerpt: id });
    return found;
  }

  dress(element, covering, start, end) {
    for (const each of covering) {
      if (each.excerpt) {
        element.classList.add("x");
        if (element.dataset.x) element.classList.add("xx");
        element.dataset.x = element.dataset.x || each.excerpt;
        this.note(`x${each.excerpt}`, element);
      } else if (each.status === "proposed") this.propose(element, each, end);
      else {
        element.dataset.mark = element.dataset.mark || each.id;
        this.note(`m${each.id}`, element);
      }
    }
  }

  propose(element, mark, end) {
    element.classList.add("m", `m-${mark.kind}`);
    element.dataset.mark = mark.id;
    if (mark.kind === "replace" && end === mark.end) element.dataset.to = visible(mark.replacement, this.desk.words.signs);
    if (mark.kind === "join") element.dataset.to = "join";
    this.note(`m${mark.id}`, element);
  }
}

const CLASSES = { c: "cut", r: "mended", j: "joined", f: "ref", l: "ref label" };
const CLAIMING = { cut: 1, replace: 1, join: 1, footnote_ref: 1 };
