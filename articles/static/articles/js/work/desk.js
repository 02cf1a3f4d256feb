// The text, its marks and everything beside it as this browser knows them; told of what changed.

import { Near } from "./near.js";
import { Offsets } from "./offsets.js";

const COLUMNS = ["id", "key", "kind", "start", "end", "replacement", "level", "label", "reason", "rule", "confidence", "note", "status"];

export class Desk extends EventTarget {
  constructor(state) {
    super();
    this.state = state;
    this.words = state.words;
    this.rights = state.rights;
    this.addresses = state.addresses;
    this.offsets = new Offsets(state.source.text);
    this.marks = new Map();
    this.byKey = new Map();
    this.nearMarks = new Near();
    this.nearExcerpts = new Near();
    this.excerpts = new Map();
    this.parts = new Map();
    this.order = [];
    this.counts = state.counts;
    this.waiting = state.waiting;
    this.facts = state.facts;
    this.history = state.history;
    this.more = state.more;
    this.revision = state.revision;
    this.last = state.last;
    for (const row of state.marks) this.putMark(row);
    this.putExcerpts(state.excerpts);
    for (const row of state.text.parts) {
      const part = this.putPart(row);
      this.order.push(part.id);
    }
    this.unsentOn = () => false;
  }

  tell(name, detail = {}) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  on(name, act) {
    this.addEventListener(name, (event) => act(event.detail));
  }

  slice(start, end) {
    return this.offsets.slice(start, end);
  }

  putMark(row) {
    const fresh = Object.fromEntries(COLUMNS.map((name, index) => [name, row[index]]));
    const known = this.marks.get(fresh.id);
    if (known && this.unsentOn(known.key)) fresh.status = known.status;
    const changed = !known || known.status !== fresh.status;
    const mark = known ? Object.assign(known, fresh) : fresh;
    this.marks.set(mark.id, mark);
    this.byKey.set(mark.key, mark);
    if (!known) this.nearMarks.put(mark.id, mark.start, mark.end);
    return [mark, changed];
  }

  putExcerpts(rows) {
    for (const id of this.excerpts.keys()) this.nearExcerpts.remove(id);
    this.excerpts = new Map(rows.map((row) => [row.id, row]));
    for (const row of rows) this.nearExcerpts.put(row.id, row.start, row.end);
  }

  putPart([id, role, level, label, key, before, inside]) {
    const rows = [...before, ...inside];
    const start = rows.reduce((least, row) => Math.min(least, row[1]), Infinity);
    const end = rows.reduce((most, row) => Math.max(most, row[2]), 0);
    const part = { id, role, level, label, key, before, inside, start, end };
    this.parts.set(id, part);
    return part;
  }

  partsOver(start, end) {
    return this.order.filter((id) => {
      const part = this.parts.get(id);
      return part.start < end && start < part.end;
    });
  }

  // What a block says, as a reader reads it.
  wordsOf(part) {
    return part.inside
      .map(([sign, start, end, words]) => (sign === "k" ? this.slice(start, end) : words || ""))
      .join("");
  }

  set(mark, status) {
    if (mark.status === status) return;
    this.counts = { ...this.counts, [mark.status]: this.counts[mark.status] - 1, [status]: this.counts[status] + 1 };
    mark.status = status;
    this.tell("mark", { mark });
    this.tell("counts");
  }

  get decided() {
    return this.counts.accepted + this.counts.rejected;
  }

  get all() {
    return this.decided + this.counts.proposed;
  }

  get progress() {
    return `${this.decided} of ${this.all}`;
  }

  // An answer of the server. `settled`: nothing is on its way any more, so its counts are ours too.
  take(news, settled) {
    if (news.nothing) return;
    this.revision = news.revision;
    this.last = news.last ?? this.last;
    this.waiting = news.waiting;
    if (settled) this.counts = news.counts;
    const marks = [];
    for (const row of news.marks) {
      const [mark, changed] = this.putMark(row);
      if (changed || mark.kind in this.inlineKinds) marks.push(mark);
    }
    const before = this.excerpts;
    if (news.excerpts) this.putExcerpts(news.excerpts);
    for (const [id, state] of Object.entries(news.text.states)) {
      if (this.excerpts.has(id)) this.excerpts.get(id).state = state;
    }
    const spans = marks.map((mark) => [mark.start, mark.end]);
    if (news.excerpts) spans.push(...this.movedExcerpts(before));
    const { fresh, moved } = this.takeText(news.text);
    this.tell("text", { fresh, moved, spans, whole: Boolean(news.text.whole) });
    for (const mark of marks) this.tell("marks", { mark });
    this.takeHistory(news.history);
    if (news.facts) {
      const known = new Map(this.facts.map((fact) => [fact.key, fact]));
      this.facts = news.facts.map((fact) => (this.unsentOn(fact.key) && known.has(fact.key) ? known.get(fact.key) : fact));
      this.tell("facts", { title: news.title });
    }
    if (news.excerpts || Object.keys(news.text.states).length) this.tell("excerpts");
    this.tell("counts");
  }

  get inlineKinds() {
    return { emphasis: 1, strong: 1, link: 1, run_in: 1, sic: 1 };
  }

  movedExcerpts(before) {
    const spans = [];
    for (const [id, row] of [...before, ...this.excerpts]) {
      const other = before.get(id) === row ? this.excerpts.get(id) : before.get(id);
      if (!other || other.start !== row.start || other.end !== row.end) spans.push([row.start, row.end]);
    }
    return spans;
  }

  takeText(text) {
    if (text.whole) {
      this.parts.clear();
      this.order = text.parts.map((row) => this.putPart(row).id);
      return { fresh: null, moved: [] };
    }
    const gone = this.order.splice(text.at, text.gone, ...text.ids);
    for (const row of text.parts) this.putPart(row);
    const kept = new Set(text.ids);
    for (const id of gone) if (!kept.has(id)) this.parts.delete(id);
    return { fresh: text.parts.map((row) => row[0]), moved: text.ids };
  }

  takeHistory(entries) {
    const known = new Map(this.history.map((entry) => [entry.id, entry]));
    const fresh = entries.filter((entry) => !known.has(entry.id));
    for (const entry of fresh) {
      if (known.has(entry.undoes)) known.get(entry.undoes).undone = true;
    }
    if (!fresh.length) return;
    this.history = [...fresh, ...this.history];
    this.tell("history", { fresh });
  }
}
