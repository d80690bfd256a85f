# The whole of the services in three branches of three services each.

tool =
    .title = Grouping services
    .short-title = Grouping services
    .one-line = Divide the services of your organisation into groups by what they mean to the customer.
about =
    .group--example = Group 1
    .organisation--example = City library
offer =
    .label = The service offer
    .help = Name the groups from the customer’s viewpoint, not by department. Leave branches you do not need empty.
    .root = The whole service offer
    .branch = Group of services
    .leaf = Service
    .root--example = The library’s services
    .branch-1--example = Borrowing at the library
    .branch-1--leaf-1--example = Books and magazines
    .branch-1--leaf-2--example = Online library
    .branch-1--leaf-3--example = Tools and sports equipment
    .branch-2--example = Learning at the library
    .branch-2--leaf-1--example = Visits by school classes
    .branch-2--leaf-2--example = Help with phones and computers
    .branch-2--leaf-3--example = Language café
    .branch-3--example = Meeting at the library
    .branch-3--leaf-1--example = Group rooms
    .branch-3--leaf-2--example = Book clubs and author visits
