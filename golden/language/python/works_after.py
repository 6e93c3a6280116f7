# target: 3.11
import new

new.call(1)
