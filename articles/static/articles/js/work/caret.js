// Selecting from the keyboard: by word, sentence and paragraph, in any script the browser can part into words.

import { find } from "./elements.js";

export class Caret {
  constructor(sheet, selected, desk) {
    this.sheet = sheet;
    this.selected = selected;
    this.desk = desk;
    this.on = false;
    const language = desk.state.source.language || undefined;
    const segmenter = (granularity) => {
      try {
        return new Intl.Segmenter(language, { granularity });
      } catch {
        return new Intl.Segmenter(undefined, { granularity });
      }
    };
    this.words = segmenter("word");
    this.sentences = segmenter("sentence");
  }

  toggle() {
    this.on ? this.leave() : this.enter();
    return this.on;
  }

  enter() {
    const part = this.start();
    if (!part) return;
    this.on = true;
    find("work").classList.add("selecting");
    this.focus = { id: part.id, start: 0, end: 0 };
    const first = part.text.trim() ? this.span("word", part, part.offset) : this.beyond("word", 1);
    this.anchor = this.focus = first || this.focus;
    this.draw();
  }

  leave() {
    this.on = false;
    find("work").classList.remove("selecting");
  }

  // Where the selection or the current mark is, else the first part on the screen.
  start() {
    const element = this.sheet.first(this.sheet.current)?.closest(".part");
    const range = this.selected.range();
    const from = range ? elementOf(range.startContainer).closest(".part") : element;
    const top = this.sheet.top();
    const id = from?.dataset.part ?? (top && this.sheet.over(top.start, top.start + 1)[0]);
    const place = id && this.place(id);
    if (!place) return null;
    return { ...place, offset: range ? place.at(range.startContainer, range.startOffset) : place.markAt(this.sheet.first(this.sheet.current)) };
  }

  // The words of a part as one line, with the nodes they stand in.
  place(id) {
    const block = this.sheet.painted.get(id)?.element.querySelector(".block");
    if (!block) return null;
    const nodes = [];
    let text = "";
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!this.sheet.sources.has(node) || node.parentElement.closest("del, .taken-cut")) continue;
      nodes.push([text.length, node]);
      text += node.data;
    }
    const offsetOf = (node, offset) => {
      const known = nodes.find(([, each]) => each === node);
      return known ? known[0] + offset : 0;
    };
    const markAt = (element) => {
      const known = element && nodes.find(([, each]) => element.contains(each));
      return known ? known[0] : 0;
    };
    return { id, nodes, text, at: offsetOf, markAt };
  }

  spans(unit, place) {
    if (unit === "paragraph") return [[0, place.text.length]];
    const segmenter = unit === "word" ? this.words : this.sentences;
    const found = [];
    // A line end of the capture ends no sentence.
    for (const { segment, index, isWordLike } of segmenter.segment(place.text.replace(/\s/gu, " "))) {
      if (unit === "word" ? isWordLike : segment.trim()) found.push([index, index + segment.trimEnd().length]);
    }
    return found.length ? found : [[0, place.text.length]];
  }

  span(unit, place, offset) {
    const spans = this.spans(unit, place);
    const [start, end] = spans.find(([, stop]) => stop > offset) || spans[spans.length - 1];
    return { id: place.id, start, end };
  }

  // One unit further (1) or back (-1), into the next block when this one is at its end.
  move(unit, step, extend) {
    const place = this.place(this.focus.id);
    if (!place) return this.leave();
    const { start, end } = this.focus;
    const spans = this.spans(unit, place);
    const around = !extend && unit !== "word" && spans.find(([from, to]) => from <= start && to >= end && (from !== start || to !== end));
    const ahead = extend ? spans.find(([, to]) => to > end) : spans.find(([from]) => from >= end);
    const behind = extend ? spans.findLast(([from]) => from < start) : spans.findLast(([, to]) => to <= start);
    const found = around || (step > 0 ? ahead : behind);
    if (found && extend && step > 0) found[0] = Math.max(found[0], start);
    if (found && extend && step < 0) found[1] = Math.min(found[1], end);
    return this.to(found ? { id: place.id, start: found[0], end: found[1] } : this.beyond(unit, step), extend);
  }

  // The first sentence of the text (1), or the last (-1).
  edge(step, extend) {
    return this.to(this.beyond("sentence", step, step > 0 ? -1 : this.ids.length), extend);
  }

  // Where there is nothing further, what was chosen stays so.
  to(target, extend) {
    if (!target) return this.draw();
    this.focus = target;
    if (!extend) this.anchor = target;
    return this.draw();
  }

  get ids() {
    return this.sheet.parts ? [...this.sheet.parts.keys()] : this.desk.order;
  }

  beyond(unit, step, from = this.ids.indexOf(this.focus.id)) {
    const { ids } = this;
    for (let at = from + step; at >= 0 && at < ids.length; at += step) {
      const place = this.place(ids[at]);
      if (!place?.text.trim()) continue;
      const spans = this.spans(unit, place);
      const [start, end] = step > 0 ? spans[0] : spans[spans.length - 1];
      return { id: ids[at], start, end };
    }
    return null;
  }

  draw() {
    const { ids } = this;
    const least = (name) => (ids.indexOf(this.anchor.id) - ids.indexOf(this.focus.id) || this.anchor[name] - this.focus[name]) <= 0;
    const first = least("start") ? this.anchor : this.focus;
    const last = least("end") ? this.focus : this.anchor;
    const from = this.point(first.id, first.start, false);
    const to = this.point(last.id, last.end, true);
    if (!from || !to) return;
    getSelection().setBaseAndExtent(...from, ...to);
    this.selected.snap();
    this.sheet.bring(elementOf(this.point(this.focus.id, this.focus.start, false)[0]));
  }

  point(id, offset, end) {
    const place = this.place(id);
    if (!place?.nodes.length) return null;
    const known = place.nodes.findLast(([at]) => (end ? at < offset : at <= offset)) || place.nodes[0];
    return [known[1], Math.min(known[1].length, offset - known[0])];
  }
}

const elementOf = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node);
