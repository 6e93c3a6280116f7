x = ͯa
