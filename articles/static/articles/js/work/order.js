// The proposals in the order they are looked at, and which one it is now.

export class Order {
  constructor(desk) {
    this.desk = desk;
    this.filter = { status: "proposed", rule: "", reason: "", sure: "" };
    this.by = "place";
    this.now = null;
    this.sort();
    desk.on("marks", ({ mark }) => this.has.has(mark.id) || this.arrive(mark));
  }

  sort() {
    const marks = [...this.desk.marks.values()].filter((mark) => this.fits(mark));
    const place = (one, other) => one.start - other.start || one.end - other.end || one.id - other.id;
    const doubt = (one, other) => one.confidence - other.confidence || place(one, other);
    this.list = marks.sort(this.by === "doubt" ? doubt : place);
    this.has = new Map(this.list.map((mark, index) => [mark.id, index]));
    this.desk.tell("order");
  }

  fits(mark) {
    const { status, rule, reason, sure } = this.filter;
    return (
      (status === "all" || mark.status === status) &&
      (!rule || mark.rule === rule) &&
      (!reason || mark.reason === reason) &&
      (!sure || (sure === "low" ? mark.confidence < 0.8 : mark.confidence >= 0.8))
    );
  }

  arrive(mark) {
    if (!this.fits(mark)) return;
    this.sort();
  }

  choose(changes) {
    Object.assign(this.filter, changes);
    this.sort();
  }

  // A proposal that was decided meanwhile is passed over; what is listed for another reason is not.
  open(mark) {
    return this.filter.status !== "proposed" || mark.status === "proposed";
  }

  next(step = 1, from = this.now) {
    const size = this.list.length;
    if (!size) return null;
    const at = from && this.has.has(from.id) ? this.has.get(from.id) : this.near(from, step);
    for (let count = 1; count <= size; count += 1) {
      const mark = this.list[(((at + step * count) % size) + size) % size];
      if (this.open(mark)) return mark;
    }
    return null;
  }

  near(from, step) {
    const start = from?.start ?? -1;
    const at = this.list.findIndex((mark) => mark.start >= start);
    return (at < 0 ? this.list.length : at) - (step > 0 ? 1 : 0);
  }

  // Some before and some after, for the list beside the text.
  around(mark, before, after) {
    const at = mark && this.has.has(mark.id) ? this.has.get(mark.id) : 0;
    const shown = [];
    for (let index = at - 1; index >= 0 && shown.length < before; index -= 1) {
      shown.unshift(this.list[index]);
    }
    const behind = [];
    for (let index = at; index < this.list.length && behind.length < after; index += 1) {
      if (this.list[index] === mark || this.open(this.list[index])) behind.push(this.list[index]);
    }
    return [...shown, ...behind];
  }

  left() {
    return this.desk.counts.proposed;
  }
}
