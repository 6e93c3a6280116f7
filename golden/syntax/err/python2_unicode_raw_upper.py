x = UR"a"
