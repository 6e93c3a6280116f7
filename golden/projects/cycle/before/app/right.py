from app.left import sleep
