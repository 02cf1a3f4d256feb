// What stands on a stretch of the source: spans by the stretches of text they touch.

const STRETCH = 256;

export class Near {
  constructor() {
    this.stretches = new Map();
    this.spans = new Map();
  }

  put(id, start, end) {
    if (this.spans.has(id)) this.remove(id);
    this.spans.set(id, [start, end]);
    for (let at = Math.floor(start / STRETCH); at * STRETCH < end; at += 1) {
      if (!this.stretches.has(at)) this.stretches.set(at, new Set());
      this.stretches.get(at).add(id);
    }
  }

  remove(id) {
    const span = this.spans.get(id);
    if (!span) return;
    for (let at = Math.floor(span[0] / STRETCH); at * STRETCH < span[1]; at += 1) this.stretches.get(at).delete(id);
    this.spans.delete(id);
  }

  over(start, end) {
    const found = new Set();
    for (let at = Math.floor(start / STRETCH); at * STRETCH < end; at += 1) {
      for (const id of this.stretches.get(at) || []) {
        const span = this.spans.get(id);
        if (span[0] < end && start < span[1]) found.add(id);
      }
    }
    return found;
  }
}
