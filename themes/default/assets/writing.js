// Tools and keys for the Markdown in the editor; all of it can be typed by hand as well.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.editor");
  if (form) writing(form.elements.body, form.querySelector(".toolbar"));
});

const KEYS = { b: "bold", k: "link" };
const BEFORE_LINES = { heading: "## ", list: "- ", quote: "> " };

function writing(body, toolbar) {
  toolbar.hidden = false;
  oneStop(toolbar);
  toolbar.addEventListener("click", ({ target }) => format(body, target.closest("button")?.dataset.tool));
  body.addEventListener("keydown", (event) => {
    const tool = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && KEYS[event.key.toLowerCase()];
    if (tool) {
      event.preventDefault();
      format(body, tool);
    } else if (event.key === "Enter" && !event.isComposing && !event.shiftKey && goOn(body)) {
      event.preventDefault();
    }
  });
}

// By a command, so that undoing takes it back like what was typed.
function typeIn(body, text, from = body.selectionStart, to = body.selectionEnd) {
  body.focus();
  body.setSelectionRange(from, to);
  if (from === to && !text) return;
  if (document.execCommand(text ? "insertText" : "delete", false, text)) return;
  body.setRangeText(text, from, to, "end");
  body.dispatchEvent(new Event("input", { bubbles: true }));
}

function format(body, tool) {
  if (tool === "bold") around(body, "**");
  else if (tool === "link") link(body);
  else if (BEFORE_LINES[tool]) before(body, BEFORE_LINES[tool]);
}

// A second time it is taken away.
function around(body, mark) {
  const [from, to, far] = [body.selectionStart, body.selectionEnd, mark.length];
  const chosen = body.value.slice(from, to);
  const marked = body.value.slice(from - far, from) === mark && body.value.slice(to, to + far) === mark;
  if (marked) typeIn(body, chosen, from - far, to + far);
  else typeIn(body, mark + chosen + mark);
  const start = marked ? from - far : from + far;
  body.setSelectionRange(start, start + chosen.length);
}

// What is still to be typed is chosen: the words, or the address.
function link(body) {
  const [from, chosen, address] = [body.selectionStart, body.value.slice(body.selectionStart, body.selectionEnd), "https://"];
  typeIn(body, `[${chosen}](${address})`);
  const start = chosen ? from + chosen.length + 3 : from + 1;
  body.setSelectionRange(start, chosen ? start + address.length : start);
}

function before(body, mark) {
  const from = body.value.lastIndexOf("\n", body.selectionStart - 1) + 1;
  const end = body.value.indexOf("\n", Math.max(from, body.selectionEnd - (body.selectionEnd > body.selectionStart)));
  const to = end < 0 ? body.value.length : end;
  const lines = body.value.slice(from, to).split("\n");
  const words = lines.filter((line) => line.trim());
  const marked = words.length && words.every((line) => line.startsWith(mark));
  const text = lines.map((line) => (marked ? line.slice(mark.length) : line.trim() || lines.length === 1 ? mark + line : line)).join("\n");
  typeIn(body, text, from, to);
  body.setSelectionRange(lines.length > 1 ? from : from + text.length, from + text.length);
}

// In a list or a quotation the next line begins as this one; an empty item ends it, with the empty line a paragraph needs.
function goOn(body) {
  if (body.selectionStart !== body.selectionEnd) return false;
  const at = body.selectionStart;
  const from = body.value.lastIndexOf("\n", at - 1) + 1;
  const item = body.value.slice(from, at).match(/^(\s*)([-*+>]|(\d{1,3})([.)]))(\s+)(.*)$/);
  if (!item) return false;
  if (item[6].trim()) typeIn(body, `\n${item[1]}${item[3] ? Number(item[3]) + 1 + item[4] : item[2]}${item[5]}`);
  else typeIn(body, "\n", from, at);
  return true;
}

// One stop for the Tab key; within it the arrows lead on (WAI-ARIA, toolbar).
function oneStop(toolbar) {
  const tools = () => [...toolbar.querySelectorAll("button")];
  const stop = (chosen) => tools().forEach((tool) => (tool.tabIndex = tool === chosen ? 0 : -1));
  stop(tools()[0]);
  toolbar.addEventListener("focusin", ({ target }) => stop(target));
  toolbar.addEventListener("keydown", (event) => {
    const all = tools();
    const at = all.indexOf(document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all[(next + all.length) % all.length].focus();
  });
}
