// The text on the screen: parts in chunks the browser may skip, repainted one by one, with every mark findable.

import { make } from "./elements.js";
import { Painter } from "./paint.js";

const A_CHUNK = 24;
const LINES = 1600;

export class Sheet {
  constructor(root, desk) {
    this.root = root;
    this.desk = desk;
    this.view = "marked";
    this.places = new Map(); // "m12" or "xabc" -> the elements it stands on
    this.sources = new WeakMap(); // text node -> where its words come from
    this.painted = new Map(); // part id -> {element, noted}
    this.current = "";
    this.noted = [];
    this.painter = new Painter(
      desk,
      (key, element) => this.noted.push([key, element]),
      (node, start, end, whole) => this.sources.set(node, { start, end, whole }),
    );
    desk.on("mark", ({ mark }) => this.decided(mark));
    desk.on("text", (change) => this.arrived(change));
    this.held = null; // changes that wait while a passage is being selected with the pointer
    this.keeping = (act) => act(); // what stays selected while parts are drawn anew
    root.addEventListener("pointerdown", () => (this.held ||= []));
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => this.letGo());
  }

  draw() {
    this.places.clear();
    this.painted.clear();
    this.parts = this.view === "original" ? originalParts(this.desk) : null;
    const order = this.parts ? [...this.parts.keys()] : this.desk.order;
    const chunks = [];
    for (let at = 0; at < order.length; at += A_CHUNK) {
      chunks.push(make("div", { class: "chunk" }, ...order.slice(at, at + A_CHUNK).map((id) => this.paint(id))));
    }
    this.root.replaceChildren(...chunks);
    this.light(this.current);
  }

  part(id) {
    return (this.parts || this.desk.parts).get(id);
  }

  paint(id) {
    this.forget(id);
    this.noted = [];
    const element = this.painter.part(this.part(id));
    for (const [key, where] of this.noted) {
      if (!this.places.has(key)) this.places.set(key, new Set());
      this.places.get(key).add(where);
      if (key === this.current) where.classList.add("current");
    }
    this.painted.set(id, { element, noted: this.noted });
    return element;
  }

  forget(id) {
    const known = this.painted.get(id);
    if (!known) return;
    for (const [key, where] of known.noted) this.places.get(key)?.delete(where);
    this.painted.delete(id);
  }

  repaint(id) {
    const known = this.painted.get(id);
    if (known) known.element.replaceWith(this.paint(id));
  }

  // A decision just made here: its highlight goes at once, what the text becomes is drawn when the server has answered.
  decided(mark) {
    if (mark.status === "proposed") return this.repaintOver(mark.start, mark.end);
    for (const element of this.places.get(`m${mark.id}`) || []) {
      if (element.classList.contains("done")) continue;
      element.classList.remove("m", `m-${mark.kind}`, "current");
      element.classList.add(mark.status === "accepted" ? `taken-${mark.kind}` : "let-stand");
      if (mark.status !== "accepted") delete element.dataset.to;
    }
    return null;
  }

  repaintOver(start, end) {
    for (const id of this.over(start, end)) this.repaint(id);
  }

  over(start, end) {
    if (!this.parts) return this.desk.partsOver(start, end);
    return [...this.parts.values()].filter((part) => part.start < end && start < part.end).map((part) => part.id);
  }

  // Nothing moves under a hand that selects.
  arrived(change) {
    if (this.held) this.held.push(change);
    else this.keeping(() => this.change(change));
  }

  letGo() {
    const held = this.held || [];
    this.held = null;
    for (const change of held) this.arrived(change);
  }

  change({ fresh, moved, spans, whole }) {
    if (whole || !fresh) return this.keepingPlace(() => this.draw());
    const again = new Set(spans.flatMap(([start, end]) => this.over(start, end)));
    if (!this.parts) {
      for (const id of fresh) again.add(id);
      this.reorder(again, moved);
    }
    for (const id of again) this.repaint(id);
    return null;
  }

  // Parts that are no longer there go, new ones come where they belong; the others are not touched.
  reorder(again, moved) {
    const { order, parts } = this.desk;
    for (const [id, { element }] of [...this.painted]) {
      if (parts.has(id)) continue;
      element.remove();
      this.forget(id);
    }
    if (this.painted.size === order.length && this.inOrder([...again, ...moved])) return;
    let before = null;
    for (const id of order) {
      const known = this.painted.get(id);
      const element = known ? known.element : this.paint(id);
      if (!known) again.delete(id);
      if (this.after(before) !== element) this.insert(element, before);
      before = element;
    }
  }

  inOrder(ids) {
    for (const id of ids) {
      const at = this.desk.order.indexOf(id);
      const before = at > 0 ? this.painted.get(this.desk.order[at - 1])?.element : null;
      if (this.after(before) !== this.painted.get(id)?.element) return false;
    }
    return true;
  }

  after(element) {
    if (!element) return this.root.querySelector(".part");
    if (element.nextElementSibling) return element.nextElementSibling;
    let chunk = element.parentElement.nextElementSibling;
    while (chunk && !chunk.firstElementChild) chunk = chunk.nextElementSibling;
    return chunk?.firstElementChild || null;
  }

  insert(element, before) {
    if (before) before.after(element);
    else (this.root.firstElementChild || this.root.appendChild(make("div", { class: "chunk" }))).prepend(element);
  }

  // The thing being looked at, outlined wherever it stands.
  light(key) {
    for (const element of this.places.get(this.current) || []) element.classList.remove("current");
    this.current = key;
    for (const element of this.places.get(key) || []) element.classList.add("current");
  }

  first(key) {
    const [element] = this.places.get(key) || [];
    if (!element) return null;
    return [...this.places.get(key)].reduce((one, other) => (one.compareDocumentPosition(other) & 2 ? other : one), element);
  }

  show(key) {
    this.light(key);
    const element = this.first(key);
    if (element) this.bring(element);
    return Boolean(element);
  }

  bring(element) {
    const box = element.getBoundingClientRect();
    const [top, bottom] = this.window();
    if (box.height && box.top >= top && box.bottom <= bottom) return;
    element.scrollIntoView({ block: "center" });
  }

  // The stretch of the screen where words can be read: below the bar, above the card on small screens.
  window() {
    const style = getComputedStyle(this.root);
    return [Number.parseFloat(style.scrollMarginTop) || 80, innerHeight - (Number.parseFloat(style.scrollMarginBottom) || 40)];
  }

  showSource(start, end) {
    const [id] = this.over(start, end);
    const element = id && this.painted.get(id)?.element;
    if (element) this.bring(element);
  }

  // The place in the source of the words at the top of the screen, to come back to them in another view.
  top() {
    const [edge] = this.window();
    const box = this.root.getBoundingClientRect();
    for (let y = edge + 12; y < innerHeight; y += 20) {
      for (const x of [box.left + box.width / 2, box.left + box.width / 4]) {
        const place = this.placeAt(x, y);
        if (place) return place;
      }
    }
    return null;
  }

  placeAt(x, y) {
    const hit = document.caretPositionFromPoint?.(x, y);
    const range = hit ? null : document.caretRangeFromPoint?.(x, y);
    const [node, offset] = hit ? [hit.offsetNode, hit.offset] : [range?.startContainer, range?.startOffset];
    const source = node && this.sources.get(node);
    if (!source || !this.root.contains(node)) return null;
    const start = source.whole ? source.start : this.desk.offsets.after(source.start, Math.min(offset, node.length - 1));
    return { start, offset: lineOf(node, Math.min(offset, node.length - 1)).top };
  }

  keepingPlace(act) {
    const place = this.top();
    act();
    if (!place) return;
    const found = this.nodeOf(place.start);
    if (!found) return;
    found[0].parentElement.scrollIntoView({ block: "start" });
    scrollBy(0, lineOf(...found).top - place.offset);
  }

  // The text node that shows a place of the source, and how far into it; the nearest after it when that is not shown.
  nodeOf(point) {
    for (const id of this.over(point, Number.MAX_SAFE_INTEGER)) {
      const walker = document.createTreeWalker(this.painted.get(id).element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const source = this.sources.get(node);
        if (!source || source.end <= point || !node.parentElement.getClientRects().length) continue;
        const { offsets } = this.desk;
        const units = source.whole || source.start >= point ? 0 : offsets.units(point) - offsets.units(source.start);
        return [node, Math.min(units, node.length - 1)];
      }
    }
    return null;
  }

  showView(view) {
    const redraw = (this.view === "original") !== (view === "original");
    this.keepingPlace(() => {
      this.view = view;
      this.root.className = `sheet view-${view}`;
      if (redraw) this.draw();
    });
  }
}

function lineOf(node, offset) {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, Math.min(node.length, offset + 1));
  return range.getBoundingClientRect();
}

// The source as it came, in pieces of some lines each.
function originalParts(desk) {
  const parts = new Map();
  const text = desk.state.source.text;
  let unit = 0;
  let point = 0;
  while (unit < text.length) {
    let stop = text.indexOf("\n", unit + LINES);
    stop = stop < 0 ? text.length : stop + 1;
    const end = desk.offsets.points(stop);
    const id = `o${point}`;
    parts.set(id, { id, role: "source", level: null, label: null, key: "", before: [], inside: [["k", point, end]], start: point, end });
    unit = stop;
    point = end;
  }
  return parts;
}
