// The menu of a note, and moving notes with mouse or finger.
(function () {
  "use strict";

  var sheet = window.arkkiSheet;
  var notes = sheet.notes;
  var one = sheet.one;
  var all = sheet.all;
  var word = sheet.word;
  var make = notes.make;
  // How far a pointer moves before it drags, and how near to the edge the page begins to scroll.
  var FAR = 5;
  var EDGE = 48;
  var drag = null;
  var open = null;

  // Menu

  function entry(text, what, to) {
    var it = make("button", "", text);
    it.type = "button";
    it.tabIndex = -1;
    it.setAttribute("role", "menuitem");
    it.run = function (item) {
      if (what === "delete") notes.drop(item, true);
      else notes.act(item, what, to);
    };
    return it;
  }

  function show(button) {
    close(false);
    var item = button.closest(".note");
    var area = notes.areaOf(item);
    var at = notes.where(item);
    var here = notes.items(area);
    var index = here.indexOf(item);
    var menu = make("div", "note-menu screen-only");
    menu.setAttribute("role", "menu");
    menu.setAttribute("aria-label", button.getAttribute("aria-label"));
    if (index > 0) menu.appendChild(entry(word("note-up"), "up"));
    if (index < here.length - 1) menu.appendChild(entry(word("note-down"), "down"));
    if (at.group > 0 && at.at === 0) menu.appendChild(entry(word("note-group"), "group"));
    if (item.classList.contains("in-group")) menu.appendChild(entry(word("note-ungroup"), "ungroup"));
    var others = notes.areas(area).filter(function (it) { return it !== area; });
    if (others.length) {
      var group = make("div", "note-menu-areas");
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", word("note-move"));
      var title = make("span", "note-menu-title", word("note-move"));
      title.setAttribute("aria-hidden", "true");
      group.appendChild(title);
      others.forEach(function (to) { group.appendChild(entry(notes.title(to), "to", to)); });
      menu.appendChild(group);
    }
    menu.appendChild(entry(word("note-delete"), "delete"));
    item.appendChild(menu);
    open = { menu: menu, button: button, item: item };
    button.setAttribute("aria-expanded", "true");
    place();
    all("button", menu)[0].focus({ preventScroll: true });
  }

  // Beside its button, within what is seen.
  function place() {
    if (!open) return;
    var by = open.button.getBoundingClientRect();
    var menu = open.menu;
    var wide = menu.offsetWidth;
    var high = menu.offsetHeight;
    var rtl = getComputedStyle(menu).direction === "rtl";
    var x = rtl ? by.left : by.right - wide;
    var y = by.bottom + high + 4 <= window.innerHeight ? by.bottom : by.top - high;
    menu.style.left = Math.max(4, Math.min(x, root().clientWidth - wide - 4)) + "px";
    menu.style.top = Math.max(4, Math.min(y, window.innerHeight - high - 4)) + "px";
  }

  function root() {
    return document.documentElement;
  }

  function close(back) {
    if (!open) return;
    var was = open;
    open = null;
    was.menu.remove();
    was.button.setAttribute("aria-expanded", "false");
    if (back) was.button.focus();
  }

  document.addEventListener("click", function (event) {
    var it = event.target;
    if (!sheet.page || !it.closest) return;
    var button = it.closest(".note-menu-button");
    var entry = it.closest(".note-menu [role=menuitem]");
    if (entry && open) {
      var item = open.item;
      close(true);
      entry.run(item);
    } else if (button) {
      if (open && open.button === button) close(true);
      else show(button);
    } else if (open && !open.menu.contains(it)) {
      close(false);
    }
  });

  document.addEventListener("keydown", function (event) {
    var it = event.target;
    if (!it.closest) return;
    var button = it.closest(".note-menu-button");
    if (!open) {
      if (button && event.key === "ArrowDown" && !event.altKey && !button.disabled) {
        event.preventDefault();
        show(button);
      }
      return;
    }
    var entries = all("[role=menuitem]", open.menu);
    var at = entries.indexOf(document.activeElement);
    var to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (event.key === "Escape") {
      event.preventDefault();
      close(true);
    } else if (event.key === "Tab") {
      // Focus goes on from the button.
      close(true);
    } else if (to !== undefined && at >= 0) {
      event.preventDefault();
      entries[(to + entries.length) % entries.length].focus();
    } else if (event.key.length === 1 && event.key !== " " && at >= 0) {
      var from = entries.slice(at + 1).concat(entries.slice(0, at + 1));
      var found = from.filter(function (entry) {
        return entry.textContent.trim().toLowerCase().indexOf(event.key.toLowerCase()) === 0;
      })[0];
      if (found) found.focus();
    }
  });

  document.addEventListener("focusout", function (event) {
    if (!open || !open.menu.contains(event.target)) return;
    if (event.relatedTarget && !open.menu.contains(event.relatedTarget) && event.relatedTarget !== open.button) close(false);
  });

  window.addEventListener("resize", place);
  document.addEventListener("scroll", place, true);

  // Dragging

  document.addEventListener("pointerdown", function (event) {
    var handle = sheet.page && event.target.closest && event.target.closest(".note-handle");
    if (!handle || event.button || drag || sheet.state.example) return;
    event.preventDefault();
    close(false);
    drag = {
      id: event.pointerId,
      handle: handle,
      item: handle.closest(".note"),
      x: event.clientX,
      y: event.clientY,
      nowX: event.clientX,
      nowY: event.clientY,
      on: false,
      target: null,
      hole: null
    };
    handle.setPointerCapture(event.pointerId);
  });

  document.addEventListener("pointermove", function (event) {
    if (!drag || event.pointerId !== drag.id) return;
    drag.nowX = event.clientX;
    drag.nowY = event.clientY;
    if (!drag.on && Math.abs(drag.nowX - drag.x) + Math.abs(drag.nowY - drag.y) > FAR) begin();
    if (drag.on) follow();
  });

  document.addEventListener("pointerup", function (event) {
    if (!drag || event.pointerId !== drag.id) return;
    var it = drag;
    end();
    if (it.on && it.target) put(it.item, it.target);
  });

  document.addEventListener("pointercancel", function (event) {
    if (drag && event.pointerId === drag.id) end();
  });

  document.addEventListener("keydown", function (event) {
    if (!drag || event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end();
  }, true);

  window.addEventListener("blur", function () { if (drag) end(); });

  function begin() {
    var box = drag.item.getBoundingClientRect();
    drag.on = true;
    // A picture of the note goes with the pointer; the note itself stays until it is let go.
    drag.ghost = drag.item.cloneNode(true);
    drag.ghost.classList.add("is-dragged");
    drag.ghost.setAttribute("aria-hidden", "true");
    drag.ghost.inert = true;
    all("textarea", drag.ghost).forEach(function (it, at) { it.value = all("textarea", drag.item)[at].value; });
    drag.ghost.style.width = box.width + "px";
    drag.ghost.style.left = box.left + "px";
    drag.ghost.style.top = box.top + "px";
    sheet.page.form.appendChild(drag.ghost);
    drag.item.classList.add("is-lifted");
    drag.hole = make("li", "note-hole");
    drag.hole.setAttribute("aria-hidden", "true");
    document.documentElement.classList.add("is-dragging");
    requestAnimationFrame(scroll);
  }

  function follow() {
    drag.ghost.style.transform = "translate(" + (drag.nowX - drag.x) + "px," + (drag.nowY - drag.y) + "px)";
    aim();
  }

  function scroll() {
    if (!drag || !drag.on) return;
    var by = drag.nowY < EDGE ? -1 : drag.nowY > window.innerHeight - EDGE ? 1 : 0;
    if (by) {
      window.scrollBy(0, by * 8);
      aim();
    }
    requestAnimationFrame(scroll);
  }

  // Finds where the note would go: into a note, before or behind one, or to the end of an area.
  function aim() {
    unmark();
    drag.target = null;
    var under = document.elementFromPoint(drag.nowX, drag.nowY);
    var area = under && (notes.areaOf(under) || inArea(under));
    if (!area || notes.areas(drag.item.closest("[data-notes]")).indexOf(area) < 0) return;
    var on = under.closest(".note") || nearest(area);
    if (!on) drag.target = { area: area, before: null };
    else {
      var box = on.getBoundingClientRect();
      var part = (drag.nowY - box.top) / box.height;
      if (on === drag.item) return;
      if (part > 0.3 && part < 0.7) drag.target = { area: area, into: on };
      else drag.target = { area: area, before: part < 0.5 ? on : after(on) };
    }
    area.classList.add("is-target");
    if (drag.target.into) drag.target.into.classList.add("is-group-target");
    else {
      var place = notes.list(area);
      place.hidden = false;
      place.insertBefore(drag.hole, drag.target.before);
      drag.hole.hidden = false;
    }
  }

  function after(item) {
    var next = item.nextElementSibling;
    return next === drag.hole ? next.nextElementSibling : next;
  }

  function inArea(under) {
    var frame = under.closest(".canvas-area, .sector");
    return frame ? one("[data-notes]", frame) : null;
  }

  function nearest(area) {
    var near = null;
    var least = Infinity;
    notes.items(area).forEach(function (it) {
      var box = it.getBoundingClientRect();
      var far = Math.abs(drag.nowY - (box.top + box.bottom) / 2);
      if (far < least) {
        least = far;
        near = it;
      }
    });
    return near;
  }

  function unmark() {
    all(".is-target, .is-group-target", sheet.page.form).forEach(function (it) {
      it.classList.remove("is-target", "is-group-target");
    });
    drag.hole.hidden = true;
  }

  function end() {
    var it = drag;
    if (it.on) {
      unmark();
      it.ghost.remove();
      it.hole.remove();
      it.item.classList.remove("is-lifted");
      document.documentElement.classList.remove("is-dragging");
      all(".note-list", sheet.page.form).forEach(function (list) { list.hidden = !one(".note", list); });
    }
    drag = null;
    try {
      it.handle.releasePointerCapture(it.id);
    } catch (e) {
      // It was let go already.
    }
  }

  // Puts the note where it was let go. Between two notes of a group it joins them.
  function put(item, target) {
    var here = notes.items(target.area);
    var into = target.into ? notes.where(target.into) : null;
    var next = target.before && target.before.classList.contains("note") ? notes.where(target.before) : null;
    if (target.before === item || (!into && !next && here[here.length - 1] === item && !item.classList.contains("in-group"))) return;
    var moved = notes.rearrange(item, target.area, function (source, goal, at, it) {
      var mark = next && goal[next.group][next.at];
      var group = into && goal[into.group];
      notes.takeOut(source, at);
      if (group) {
        group.push(it);
        return;
      }
      var found = -1;
      var inside = 0;
      goal.forEach(function (groupOf, n) {
        if (mark && groupOf.indexOf(mark) >= 0) {
          found = n;
          inside = groupOf.indexOf(mark);
        }
      });
      if (found < 0) goal.push([it]);
      else if (inside > 0) goal[found].splice(inside, 0, it);
      else goal.splice(found, 0, [it]);
    });
    if (!moved) return;
    notes.focus(moved, false);
    if (into) notes.speak(word("note-grouped"));
    else notes.sayMoved(moved);
  }
})();
