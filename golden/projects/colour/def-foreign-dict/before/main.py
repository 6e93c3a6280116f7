from app.settings import Settings

if __name__ == "__main__":
    settings = Settings()
    settings.load("here")
    print(settings)
