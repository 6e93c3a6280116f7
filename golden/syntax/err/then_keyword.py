if a then: b
