// What others do to the same text meanwhile: asked now and then, and whenever this tab is looked at again.

import { find } from "./elements.js";

const EVERY = 30000;

export class Sync {
  constructor(work) {
    this.work = work;
    setInterval(() => document.visibilityState === "visible" && this.ask(), EVERY);
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.ask());
    work.desk.on("history", ({ fresh }) => this.others(fresh));
    this.others(work.desk.history);
  }

  async ask() {
    const { desk, outbox } = this.work;
    if (!outbox.idle || this.asking) return;
    this.asking = true;
    const { revision, last } = desk;
    const news = await outbox.ask(`${desk.addresses.since}?${new URLSearchParams({ revision, last })}`);
    this.asking = false;
    if (!news.ok || !outbox.idle || desk.revision !== revision || desk.last !== last) return;
    if (news.token) outbox.token = news.token;
    desk.take(news, true);
  }

  // The last other person at this text, when that was a moment ago.
  others(entries) {
    const now = Date.now();
    const other = entries.find((entry) => entry.who !== this.work.desk.state.user && entry.who !== "by rule" && now - new Date(entry.at) < 600000);
    if (other) find("others").textContent = `${other.who} works here too (${new Date(other.at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" })} UTC)`;
  }
}
