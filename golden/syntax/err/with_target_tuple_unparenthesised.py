with a as b, 1 as c, d as +e: pass
