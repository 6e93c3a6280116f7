import io
import unittest

result = unittest.TextTestRunner(stream=io.StringIO()).run(
    unittest.defaultTestLoader.loadTestsFromName("test_tank")
)
print(result.testsRun, len(result.errors), len(result.failures))
