raise from A
