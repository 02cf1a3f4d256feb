// Acts on their way to the server, in order, each sent until it is answered. Sent twice, an act is done once: its batch says so.

const AT_ONCE = 8;
const PATIENCE = 20000;
const LONGEST_WAIT = 15000;
const MOST_TOKENS = 3; // asked for in a row, before waiting
const SIGNED_OUT = "You are signed out. Sign in in another tab; nothing is lost.";

export class Outbox {
  constructor(desk, token) {
    this.desk = desk;
    this.token = token;
    this.entries = [];
    this.sending = false;
    this.failures = 0;
    this.tokens = 0;
    this.trouble = "";
    this.timer = null;
    this.store = `work ${desk.state.user} ${desk.state.source.id}`;
    desk.unsentOn = (key) => this.entries.some(({ act }) => (act.key ?? act.fact) === key);
    addEventListener("beforeunload", (event) => this.entries.length && event.preventDefault());
    addEventListener("online", () => this.now());
  }

  // The answer to this act: {done: true, ...} or {status, sentence, ...}.
  add(act) {
    const whole = { batch: crypto.randomUUID(), ...act };
    const promise = new Promise((answer) => this.entries.push({ act: whole, answer }));
    this.keep();
    this.pump();
    return promise;
  }

  // Acts this tab had not sent when it was closed or loaded again.
  restore() {
    let acts = [];
    try {
      acts = JSON.parse(sessionStorage.getItem(this.store) || "[]");
    } catch {
      acts = [];
    }
    for (const act of acts) this.add(act);
    return acts.length;
  }

  keep() {
    try {
      if (this.entries.length) sessionStorage.setItem(this.store, JSON.stringify(this.entries.map((entry) => entry.act)));
      else sessionStorage.removeItem(this.store);
    } catch {
      // A full or closed store: the acts still stand in memory.
    }
    this.desk.tell("unsent", { count: this.entries.length, trouble: this.trouble });
  }

  get idle() {
    return this.entries.length === 0;
  }

  whenIdle() {
    return this.idle ? Promise.resolve() : new Promise((done) => this.waiters().push(done));
  }

  waiters() {
    this.waiting ||= [];
    return this.waiting;
  }

  now() {
    clearTimeout(this.timer);
    this.timer = null;
    this.pump();
  }

  async pump() {
    if (this.sending || this.timer) return;
    this.sending = true;
    while (this.entries.length) {
      const some = this.entries.slice(0, this.alone ? 1 : AT_ONCE);
      const answered = await this.send(some);
      if (!answered) break;
    }
    this.sending = false;
    if (this.idle) for (const done of this.waiters().splice(0)) done();
  }

  async send(some) {
    let response;
    try {
      response = await this.post(this.desk.addresses.acts, {
        revision: this.desk.revision,
        last: this.desk.last,
        acts: some.map((entry) => entry.act),
      });
    } catch {
      return this.later("The network fails.");
    }
    if (response.type === "opaqueredirect") return this.later(SIGNED_OUT);
    const body = await response.json().catch(() => null);
    if (body && body.results) return this.answer(some, body);
    if (response.status === 403) return this.freshToken();
    if (response.status === 400 || response.status === 404 || response.status === 413) return this.notUnderstood(some);
    return this.later("The desk does not answer.");
  }

  answer(some, body) {
    this.failures = this.tokens = 0;
    this.trouble = "";
    this.alone = false;
    this.entries.splice(0, some.length);
    this.desk.take(body, this.idle);
    this.keep();
    some.forEach((entry, index) => entry.answer(body.results[index]));
    return true;
  }

  // A heap the server refuses to read is sent piece by piece; a single act it does not read is given back.
  notUnderstood(some) {
    if (some.length > 1) {
      this.alone = true;
      return true;
    }
    this.entries.splice(0, 1);
    this.keep();
    some[0].answer({ status: 400, sentence: "The desk did not understand this." });
    return true;
  }

  later(trouble) {
    this.failures += 1;
    this.tokens = 0;
    this.trouble = trouble;
    const wait = Math.min(LONGEST_WAIT, 500 * 2 ** Math.min(this.failures, 6));
    this.timer = setTimeout(() => this.now(), wait);
    this.keep();
    return false;
  }

  // Signed in again elsewhere, this page's token is an old one.
  async freshToken() {
    try {
      const response = await fetch(this.desk.addresses.since, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
      if (response.type === "opaqueredirect") return this.later(SIGNED_OUT);
      const { token } = await response.json();
      if (token && this.tokens < MOST_TOKENS) {
        this.token = token;
        this.tokens += 1;
        return true;
      }
    } catch {
      // Then it is as if the first answer had failed.
    }
    return this.later("The desk does not let you in.");
  }

  post(address, body) {
    return fetch(address, {
      method: "POST",
      redirect: "manual",
      headers: { "Content-Type": "application/json", "X-CSRFToken": this.token },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
  }

  // A question, not an act: asked once, {status, ...body} or a sentence that says what is wrong.
  async ask(address, body) {
    try {
      const response = await (body ? this.post(address, body) : fetch(address, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE) }));
      const said = await response.json();
      return { ok: response.ok, status: response.status, ...said };
    } catch {
      return { ok: false, status: 0, sentence: "The desk does not answer. Try again." };
    }
  }
}
