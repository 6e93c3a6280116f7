except A: pass
