// Making elements: words only ever become text, never markup.

export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "on") for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function button(label, act, attributes = {}) {
  return make("button", { type: "button", ...attributes, on: { click: act } }, label);
}

export function option(value, label, selected = false) {
  return make("option", { value, selected }, label);
}

export const find = (id) => document.getElementById(id);

export function shortened(words, longest = 160) {
  const line = words.replace(/\s+/gu, " ").trim();
  const points = Array.from(line.slice(0, longest * 2 + 2));
  return points.length <= longest ? line : `${points.slice(0, longest - 1).join("")}…`;
}
