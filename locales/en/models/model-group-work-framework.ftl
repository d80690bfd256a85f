# A stub: the picture was not in the source. Do not describe what it may have shown.
model =
    .title = Framework for the group work
    .short-title = Framework for the group work
    .one-line = The source mentions a framework for the group work but gives only its heading.
    .alt = There is no picture here: the source has the heading but not the figure itself, and we have not made one up.
