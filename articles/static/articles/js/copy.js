// Buttons that copy a quotation with its citation, or one citation. Without this file all of it can be copied by hand.

const QUOTE = "Copy quote with citation";

function say(button, words) {
  const name = button.dataset.name;
  button.textContent = words;
  setTimeout(() => (button.textContent = name), 3000);
}

async function copy(field, button) {
  try {
    await navigator.clipboard.writeText(field.value);
    say(button, "Copied");
  } catch {
    field.closest("details").open = true;
    field.focus();
    field.select();
    say(button, document.execCommand("copy") ? "Copied" : "Selected: copy it now");
  }
}

async function copyLine(line, button) {
  try {
    await navigator.clipboard.writeText(line.textContent);
    say(button, "Copied");
  } catch {
    getSelection().selectAllChildren(line);
    say(button, document.execCommand("copy") ? "Copied" : "Selected: copy it now");
  }
}

function button(name, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = made.dataset.name = name;
  made.setAttribute("aria-live", "polite");
  made.addEventListener("click", () => act(made));
  return made;
}

for (const field of document.querySelectorAll(".copy textarea")) {
  field.closest("details").before(button(QUOTE, (made) => copy(field, made)));
}

for (const line of document.querySelectorAll("p.copied")) {
  const made = button("Copy", (pressed) => copyLine(line, pressed));
  made.className = "quiet";
  made.setAttribute("aria-describedby", line.previousElementSibling.id);
  line.after(made);
}
