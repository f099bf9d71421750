// The pages work without this; with it a slider moves its day along and asks when it comes to rest.
"use strict";

const REST_MILLISECONDS = 500;
const FOCUSED = "slider";

for (const slider of document.querySelectorAll("input[type=range][data-day]")) {
  const day = document.getElementById(slider.dataset.day);
  let rest;
  slider.disabled = false;
  slider.value = (Date.parse(day.value) || 0) / 86400000;
  slider.setAttribute("aria-valuetext", day.value);
  slider.addEventListener("input", () => {
    day.value = new Date(slider.value * 86400000).toISOString().slice(0, 10);
    slider.setAttribute("aria-valuetext", day.value);
  });
  // Each key is a change: the next one may follow before the page is asked for.
  slider.addEventListener("change", () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      sessionStorage.setItem(FOCUSED, location.pathname);
      day.form.requestSubmit();
    }, REST_MILLISECONDS);
  });
  if (sessionStorage.getItem(FOCUSED) === location.pathname) {
    slider.focus({ preventScroll: true });
  }
  sessionStorage.removeItem(FOCUSED);
}

for (const choice of document.querySelectorAll("select[data-submits]")) {
  choice.addEventListener("change", () => choice.form.requestSubmit());
}
