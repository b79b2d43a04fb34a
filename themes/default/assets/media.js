// Enhancement only: what must stay in sight can be clicked on; without this file two numbers say the same.
document.addEventListener("DOMContentLoaded", () => {
  const frame = document.querySelector("[data-focus]");
  const x = document.getElementById("focalX");
  const y = document.getElementById("focalY");
  if (!frame || !x || !y) return;
  const mark = document.createElement("span");
  mark.className = "focus-mark";
  frame.append(mark);
  frame.classList.add("clickable");
  const show = () => {
    mark.style.left = `${x.value || 50}%`;
    mark.style.top = `${y.value || 50}%`;
  };
  frame.addEventListener("click", (event) => {
    const box = frame.getBoundingClientRect();
    x.value = Math.round((100 * (event.clientX - box.left)) / box.width);
    y.value = Math.round((100 * (event.clientY - box.top)) / box.height);
    show();
  });
  for (const field of [x, y]) field.addEventListener("input", show);
  show();
});
