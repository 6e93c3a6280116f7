class A(B: pass
