// The workbench: saves what is typed, keeps what is not saved, and takes in what others change.
(function () {
  "use strict";

  var root = document.documentElement;
  var words = JSON.parse(document.getElementById("arkki-words").textContent);
  var prefix = "arkki-l10n:" + root.dataset.kit + ":" + root.dataset.lang + ":";
  // How each unit came from the server.
  var made = new WeakMap();
  var status = document.querySelector("[role=status]");

  function list(selector, from) {
    return Array.prototype.slice.call((from || document).querySelectorAll(selector));
  }

  function element(name, text, className) {
    var it = document.createElement(name);
    if (text) it.textContent = text;
    if (className) it.className = className;
    return it;
  }

  function units() {
    return list("article.unit");
  }

  function fields(unit) {
    return list("textarea", unit);
  }

  function typed(unit) {
    return fields(unit).map(function (it) { return it.value; });
  }

  function seen(unit) {
    return JSON.parse(unit.dataset.seen);
  }

  // What stands in the fields of a unit that nobody has touched.
  function resting(unit) {
    return seen(unit) || fields(unit).map(function () { return ""; });
  }

  function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
  }

  function isDirty(unit) {
    return fields(unit).length > 0 && !same(typed(unit), resting(unit));
  }

  function isDone(unit) {
    return unit.dataset.state === "reviewed" || unit.dataset.state === "same";
  }

  // Drafts: what is typed and not saved outlives the page and the program

  function keep(unit) {
    var key = prefix + unit.dataset.unit;
    try {
      if (isDirty(unit)) localStorage.setItem(key, JSON.stringify({ typed: typed(unit), seen: seen(unit) }));
      else localStorage.removeItem(key);
    } catch (e) { /* A browser that keeps nothing can still save. */ }
  }

  function forget(unit) {
    try { localStorage.removeItem(prefix + unit.dataset.unit); } catch (e) { /* As above. */ }
  }

  function kept(unit) {
    try { return JSON.parse(localStorage.getItem(prefix + unit.dataset.unit)); } catch (e) { return null; }
  }

  function offer(unit) {
    var draft = kept(unit);
    if (!draft || !fields(unit).length || isDirty(unit)) return;
    if (same(draft.typed, resting(unit)) || draft.typed.length !== fields(unit).length) return forget(unit);
    var box = element("div", "", "box found");
    box.appendChild(element("p", words.found));
    box.appendChild(quote(unit, draft.typed));
    var take = element("button", words.take, "plain");
    var drop = element("button", words.drop, "plain");
    take.type = drop.type = "button";
    take.onclick = function () {
      box.remove();
      fill(unit, draft.typed);
      // It was made from another text than stands here now.
      if (!same(draft.seen, seen(unit))) conflict(unit, seen(unit), draft.typed, null, words.meanwhile);
    };
    drop.onclick = function () {
      box.remove();
      forget(unit);
      fields(unit)[0].focus();
    };
    box.appendChild(take);
    box.appendChild(drop);
    replaceBox(unit, box);
  }

  // The text of a unit as it stood or shall stand

  function quote(unit, parts) {
    var out = element("p", (parts || []).filter(Boolean).join("\n") || "—", "text");
    out.lang = fields(unit)[0].lang;
    return out;
  }

  function replaceBox(unit, box) {
    list(".box", unit).forEach(function (it) { it.remove(); });
    if (box) unit.querySelector(".pair").after(box);
  }

  function fill(unit, parts) {
    fields(unit).forEach(function (it, at) { it.value = (parts || [])[at] || ""; });
    changed(unit);
    if (fields(unit)[0]) fields(unit)[0].focus();
  }

  function say(unit, text, isBad) {
    var said = unit && unit.querySelector(".said");
    if (said) {
      said.textContent = text;
      said.classList.toggle("bad", !!isBad);
    }
    if (status) status.textContent = text;
  }

  // What stands in a box of its own is only read aloud.
  function tell(unit, text) {
    say(unit, "");
    if (status) status.textContent = text;
  }

  function changed(unit) {
    keep(unit);
    unit.classList.toggle("dirty", isDirty(unit));
    var said = unit.querySelector("form .said");
    var text = isDirty(unit) ? words.unsaved : "";
    if (said.textContent !== text) { said.textContent = text; said.classList.remove("bad"); }
  }

  // Both texts, so that nobody's is lost

  function conflict(unit, theirs, yours, difference, why) {
    var box = element("div", "", "box conflict");
    box.tabIndex = -1;
    box.appendChild(element("p", why, "why"));
    var pair = element("div", "", "both");
    [[words.theirs, theirs, words.takeTheirs], [words.yours, yours, words.takeYours]].forEach(function (it) {
      var side = element("div");
      side.appendChild(element("p", it[0], "side"));
      side.appendChild(quote(unit, it[1]));
      var button = element("button", it[2], "plain");
      button.type = "button";
      button.onclick = function () {
        unit.dataset.seen = JSON.stringify(theirs);
        fill(unit, it[1]);
      };
      side.appendChild(button);
      pair.appendChild(side);
    });
    box.appendChild(pair);
    if (difference && difference.length) {
      box.appendChild(element("p", words.difference, "side"));
      var text = element("p", "", "text diff");
      text.lang = fields(unit)[0].lang;
      difference.forEach(function (it) {
        if (it[0] === "same") { text.append(it[1]); return; }
        var mark = element(it[0] === "gone" ? "del" : "ins");
        var aloud = element("span", (it[0] === "gone" ? words.removed : words.added) + " ", "vh");
        aloud.lang = root.lang;
        mark.append(aloud, it[1]);
        text.appendChild(mark);
      });
      box.appendChild(text);
    }
    replaceBox(unit, box);
    return box;
  }

  function refused(unit, findings) {
    var box = element("div", "", "box refused");
    box.tabIndex = -1;
    box.appendChild(element("p", words.refused, "why"));
    var out = element("ul", "", "findings");
    findings.forEach(function (it) {
      var line = element("li", "", "error");
      if (it.line) {
        var button = element("button", it.place, "place");
        button.type = "button";
        button.onclick = function () { point(fields(unit)[0], it.line, it.column); };
        line.appendChild(button);
      } else {
        line.appendChild(element("code", it.place));
      }
      var text = element("span", it.message, "message");
      text.lang = "en";
      line.append(" ", text);
      if (it.help) {
        var help = element("span", it.help, "help");
        help.lang = "en";
        line.append(element("br"), help);
      }
      out.appendChild(line);
    });
    box.appendChild(out);
    replaceBox(unit, box);
    return box;
  }

  // Puts the cursor at a line and column of a field.
  function point(field, line, column) {
    var lines = field.value.split("\n");
    var at = lines.slice(0, line - 1).reduce(function (sum, it) { return sum + it.length + 1; }, 0);
    // Columns count characters, positions count units of UTF-16.
    at += Array.from(lines[line - 1] || "").slice(0, column - 1).join("").length;
    field.focus();
    field.setSelectionRange(at, Math.min(at + 1, field.value.length));
  }

  // Saving

  function order(unit, what) {
    var it = { lang: root.dataset.lang, unit: unit.dataset.unit, source: unit.dataset.source };
    if (what === "begin") it.begin = true;
    else it.seen = seen(unit);
    if (what === "save" || what === "done") it.typed = typed(unit);
    if (what === "done" || what === "mark") it.done = true;
    return it;
  }

  function post(what) {
    return fetch("/_arkki/l10n/save", {
      method: "POST",
      headers: { "content-type": "application/json", "x-arkki-token": root.dataset.token },
      body: JSON.stringify(what)
    });
  }

  // Returns whether it was saved.
  function save(unit, what) {
    if (unit.dataset.busy) return Promise.resolve(false);
    unit.dataset.busy = what;
    var sent = typed(unit);
    say(unit, words.saving);
    return post(order(unit, what))
      .then(function (answer) {
        // A program that was begun again has another token; the page learns it and asks once more.
        if (answer.status !== 403) return answer;
        return refresh().then(function () { return post(order(unit, what)); });
      })
      .then(function (answer) {
        return answer.json().then(function (news) { return took(unit, what, sent, news); });
      })
      .catch(function () { say(unit, words.unreachable, true); return false; })
      .then(function (isSaved) {
        delete unit.dataset.busy;
        return isSaved;
      });
  }

  function took(unit, what, sent, news) {
    if (news.saved) {
      if (what === "save" || what === "done") {
        unit.dataset.seen = JSON.stringify(sent);
        if (same(typed(unit), sent)) { forget(unit); replaceBox(unit, null); }
        unit.classList.toggle("dirty", isDirty(unit));
      }
      if (what === "begin") { location.reload(); return true; }
      var text = what === "save" ? words.saved : words.marked;
      return refresh().then(function () {
        var now = document.getElementById(unit.id) || unit;
        say(now, text);
        return true;
      });
    }
    if (news.why === "conflict") {
      tell(unit, words.conflict);
      conflict(unit, news.theirs, sent, news.difference, words.conflict).focus();
    } else if (news.why === "refused") {
      tell(unit, words.refused);
      if (what === "begin") unit.appendChild(element("p", news.findings.map(function (it) { return it.place + " " + it.message; }).join("\n"), "text"));
      else refused(unit, news.findings).focus();
    } else {
      say(unit, (words[news.why] || words.failed) + (news.text ? " " + news.text : ""), true);
    }
    return false;
  }

  // Taking in what changed

  var generation = root.dataset.generation;

  function refresh() {
    return fetch(location.pathname + location.search, { cache: "no-store" })
      .then(function (answer) { if (!answer.ok) throw new Error(answer.status); return answer.text(); })
      .then(function (text) {
        var page = new DOMParser().parseFromString(text, "text/html");
        root.dataset.token = page.documentElement.dataset.token;
        generation = root.dataset.generation = page.documentElement.dataset.generation;
        take(page);
      });
  }

  function take(page) {
    if (!document.querySelector(".bench")) {
      document.querySelector("main").replaceWith(document.importNode(page.querySelector("main"), true));
      return;
    }
    var head = page.querySelector(".bench .head");
    if (head) {
      var here = document.querySelector(".bench .head");
      if (here.innerHTML !== head.innerHTML && !here.contains(document.activeElement)) here.innerHTML = head.innerHTML;
    }
    units().forEach(function (old) {
      var now = page.getElementById(old.id);
      if (!now || now.outerHTML === made.get(old)) return;
      var theirs = now.dataset.seen;
      if (isDirty(old) || old.querySelector(".box")) {
        // What somebody types is theirs; what changed around it is told.
        old.dataset.source = now.dataset.source;
        if (isDirty(old) && !same(seen(old), JSON.parse(theirs)) && !old.querySelector(".conflict")) {
          conflict(old, JSON.parse(theirs), typed(old), null, words.meanwhile);
          tell(old, words.meanwhile);
        }
        [".state", ".source", ".changed"].forEach(function (it) {
          var one = old.querySelector(it);
          var other = now.querySelector(it);
          if (one && other && one.outerHTML !== other.outerHTML) one.replaceWith(document.importNode(other, true));
        });
        old.dataset.state = now.dataset.state;
        return;
      }
      swap(old, now);
    });
  }

  // Another form of the same unit, with the cursor where it was.
  function swap(old, now) {
    var active = old.contains(document.activeElement) ? document.activeElement : null;
    var id = active && active.id;
    var what = active && active.dataset.do;
    var at = active && active.selectionStart;
    var said = old.querySelector("form .said");
    var next = document.importNode(now, true);
    made.set(next, now.outerHTML);
    if (said) next.querySelector("form .said").textContent = said.textContent === words.unsaved ? "" : said.textContent;
    old.replaceWith(next);
    ready(next);
    if (!active) return;
    var focus = active === old ? next : id ? document.getElementById(id) : what ? next.querySelector("[data-do=" + what + "]") : null;
    // A button that is no longer needed leaves the cursor with its unit.
    focus = focus || next;
    focus.focus({ preventScroll: true });
    if (typeof at === "number") focus.setSelectionRange(at, at);
  }

  // One tab asks for all of them, since browsers open few connections to a host.
  var channel = "BroadcastChannel" in window ? new BroadcastChannel("arkki-workbench") : null;
  if (channel) channel.onmessage = function (event) {
    if (String(event.data) !== generation) refresh().catch(function () {});
  };

  function poll() {
    return fetch("/_arkki/poll?g=" + generation, { cache: "no-store" })
      .then(function (answer) { return answer.json(); })
      .then(function (news) {
        if (String(news.generation) === generation) return null;
        if (channel) channel.postMessage(news.generation);
        return refresh();
      })
      .catch(function () { return new Promise(function (done) { setTimeout(done, 500); }); })
      .then(poll);
  }
  if (navigator.locks) navigator.locks.request("arkki-workbench", poll);
  else poll();

  // Keys and buttons

  function unitOf(node) {
    return node && node.closest && node.closest("article.unit");
  }

  function go(unit) {
    if (!unit) return;
    var field = fields(unit)[0] || unit;
    field.focus();
    unit.scrollIntoView({ block: "nearest" });
  }

  function nextOpen(unit) {
    var all = units();
    var at = all.indexOf(unit);
    return all.slice(at + 1).concat(all.slice(0, Math.max(at, 0))).filter(function (it) { return !isDone(it); })[0];
  }

  function beside(unit, step) {
    var all = units();
    return unit ? all[all.indexOf(unit) + step] : all[step > 0 ? 0 : all.length - 1];
  }

  document.addEventListener("keydown", function (event) {
    var unit = unitOf(event.target);
    var isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (isCommand && event.key.toLowerCase() === "s") {
      event.preventDefault();
      if (unit && fields(unit).length) save(unit, "save");
    } else if (isCommand && event.key === "Enter" && unit) {
      event.preventDefault();
      if (!fields(unit).length) return;
      save(unit, "done").then(function (isSaved) {
        if (isSaved) go(nextOpen(document.getElementById(unit.id)));
      });
    } else if (event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      go(beside(unit, event.key === "ArrowDown" ? 1 : -1));
    }
  });

  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("button[data-do]");
    if (!button) return;
    var unit = unitOf(button);
    if (unit) save(unit, button.dataset.do);
    else if (button.dataset.do === "begin") save(button.closest(".begin"), "begin");
  });

  document.addEventListener("submit", function (event) { event.preventDefault(); });

  document.addEventListener("input", function (event) {
    var unit = unitOf(event.target);
    if (unit && event.target.localName === "textarea") changed(unit);
  });

  function ready(unit) {
    fields(unit).forEach(function (it, at) {
      // Browsers bring back what was typed when a page is loaded anew; drafts are offered instead.
      var value = resting(unit)[at];
      if (it.value !== value) it.value = value;
    });
    offer(unit);
  }

  units().forEach(function (it) {
    made.set(it, it.outerHTML);
    ready(it);
  });

  // The page beside the texts, loaded when somebody looks at it

  var live = document.querySelector(".live");
  if (live) {
    var wide = matchMedia("(min-width: 70rem)").matches;
    var wish = null;
    try { wish = localStorage.getItem("arkki-l10n-live"); } catch (e) { /* As above. */ }
    var load = function () {
      var frame = live.querySelector("iframe");
      if (live.open && !frame.src) frame.src = frame.dataset.src;
    };
    live.addEventListener("toggle", function () {
      load();
      try { localStorage.setItem("arkki-l10n-live", live.open ? "open" : "closed"); } catch (e) { /* As above. */ }
    });
    live.open = wish ? wish === "open" : wide;
    load();
  }

  // An address of a unit leads into its field; browsers themselves go to the unit, sooner or later.
  var aim = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (unitOf(aim)) {
    aim.addEventListener("focus", function () { go(document.getElementById(aim.id)); }, { once: true });
    go(aim);
  }
})();
