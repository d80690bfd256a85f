# A stub: the picture was not in the source. Do not describe what it may have shown.
model =
    .title = Identifying and growing competence and resources
    .short-title = Competence and resources
    .one-line = The source has a heading about identifying and growing competence and resources, but nothing more.
    .alt = There is no picture here: the source has the heading and a reference but not the figure itself, and we have not made one up.
