from app.right import sleep
