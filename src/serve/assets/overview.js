// The page about everything: shown anew when there is another site, and opens places in the editor.
(function () {
  "use strict";

  var generation = document.documentElement.dataset.generation;
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button[data-file]");
    if (!button) return;
    // As a path is written, where a plus is a plus.
    var place = "file=" + encodeURIComponent(button.dataset.file) + "&line=" + button.dataset.line + "&column=" + button.dataset.column;
    fetch("/_arkki/open?" + place, { method: "POST", headers: { "x-arkki-token": document.documentElement.dataset.token } });
  });

  function ask() {
    fetch("/_arkki/poll?g=" + generation, { cache: "no-store" })
      .then(function (answer) { return answer.json(); })
      .then(function (news) {
        if (String(news.generation) !== generation) location.reload();
        else ask();
      }, function () { setTimeout(ask, 1000); });
  }
  ask();
})();
