// What is selected in the text, as a span of the source: grown to whole mends, and shown so.

import { find } from "./elements.js";

export class Selected {
  constructor(sheet, desk) {
    this.sheet = sheet;
    this.desk = desk;
    this.span = null;
    this.bar = find("toolbar");
    document.addEventListener("selectionchange", () => this.look());
    sheet.keeping = (act) => this.kept(act);
    sheet.root.addEventListener("pointerup", () => setTimeout(() => this.snap()));
    sheet.root.addEventListener("keyup", (event) => event.shiftKey || event.key === "Shift" ? this.snap() : null);
  }

  // The text nodes inside a range, with how much of each.
  *nodes(range) {
    const root = range.commonAncestorContainer;
    if (root.nodeType === Node.TEXT_NODE) {
      if (this.sheet.sources.has(root)) yield [root, range.startOffset, range.endOffset];
      return;
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    walker.currentNode = firstIn(range) || root;
    let node = walker.currentNode.nodeType === Node.TEXT_NODE ? walker.currentNode : walker.nextNode();
    for (; node; node = walker.nextNode()) {
      if (range.comparePoint(node, 0) > 0) return;
      if (!range.intersectsNode(node) || !this.sheet.sources.has(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (from < to) yield [node, from, to];
    }
  }

  range() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    return this.sheet.root.contains(range.commonAncestorContainer) ? range : null;
  }

  read(range) {
    let start = Infinity;
    let end = -1;
    let words = "";
    for (const [node, from, to] of this.nodes(range)) {
      const source = this.sheet.sources.get(node);
      start = Math.min(start, source.whole ? source.start : this.desk.offsets.after(source.start, from));
      end = Math.max(end, source.whole ? source.end : this.desk.offsets.after(source.start, to));
      if (!node.parentElement.closest("del")) words += node.data.slice(from, to);
    }
    return start < end ? { start, end, words } : null;
  }

  look() {
    const active = document.activeElement;
    if (this.bar.contains(active) || active?.closest?.(".side, dialog")) return;
    const range = this.range();
    this.span = range && this.read(range);
    this.desk.tell("selection", { span: this.span, range });
  }

  // What is selected this very moment: the browser tells of it a little later.
  fresh() {
    this.look();
    return this.span;
  }

  // A boundary inside a mend goes outward to the whole of it; white space at the ends is not meant.
  snap() {
    const range = this.range();
    if (!range) return;
    const nodes = [...this.nodes(range)];
    if (!nodes.length) return;
    const [first, from] = nodes[0];
    const [last, , to] = nodes[nodes.length - 1];
    const wholeFirst = this.sheet.sources.get(first).whole;
    const wholeLast = this.sheet.sources.get(last).whole;
    if ((wholeFirst && from > 0) || (wholeLast && to < last.length)) {
      getSelection().setBaseAndExtent(first, wholeFirst ? 0 : from, last, wholeLast ? last.length : to);
    }
    this.look();
  }

  // The span without white space at its ends.
  trimmed() {
    if (!this.span) return null;
    const { start, end } = this.span;
    const words = this.desk.slice(start, end);
    if (!words.trim()) return this.span;
    const lead = words.length - words.trimStart().length;
    const from = this.desk.offsets.after(start, lead);
    return { ...this.span, start: from, end: this.desk.offsets.after(from, words.trim().length) };
  }

  // The same passage stays selected when its words are drawn anew.
  kept(act) {
    const range = this.range();
    const span = range && this.read(range);
    act();
    if (!span) return;
    const now = this.range();
    const same = now && this.read(now);
    if (!same || same.start !== span.start || same.end !== span.end) this.show(span.start, span.end);
  }

  // Select what stands for a span of the source.
  show(start, end) {
    const parts = this.sheet.over(start, end).map((id) => this.sheet.painted.get(id)?.element);
    let first = null;
    let last = null;
    for (const part of parts) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const source = this.sheet.sources.get(node);
        if (!source || source.start >= end || source.end <= start) continue;
        if (!first) first = [node, source.whole ? 0 : this.unit(source, Math.max(start, source.start))];
        last = [node, source.whole ? node.length : this.unit(source, Math.min(end, source.end))];
      }
    }
    if (first) getSelection().setBaseAndExtent(...first, ...last);
    return Boolean(first);
  }

  unit(source, point) {
    return this.desk.offsets.units(point) - this.desk.offsets.units(source.start);
  }

  drop() {
    getSelection().removeAllRanges();
    this.span = null;
    this.desk.tell("selection", { span: null });
  }
}

function firstIn(range) {
  const { startContainer: container, startOffset: offset } = range;
  return container.nodeType === Node.TEXT_NODE ? container : container.childNodes[offset] || container;
}
