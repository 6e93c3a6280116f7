from depot.rack import fetch, store

box = store("red")
fetch(box)
