import vault

if __name__ == "__main__":
    print(vault.open_with(), vault.close(), vault.Vault.salt, vault.PEPPER)
