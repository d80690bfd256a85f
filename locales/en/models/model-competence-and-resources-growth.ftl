# A stub: the picture was not in the source. Do not describe what it may have shown.
model =
    .title = Identifying and growing competence and resources
    .short-title = Competence and resources
    .one-line = The source mentions identifying and growing competence and resources but gives only a heading.
    .alt = There is no picture here: the source has the heading and a reference but not the figure itself, and we have not made one up.
