"""OCRmyPDF plugin: Tesseract gets pages without red stamps, at the resolution at which it reads Chinese best."""
from ocrmypdf import hookimpl
from PIL import Image

# Dots per inch. The 16 pt of official documents (GB/T 9704) are 33 pixels then, close to what the models were
# trained on; at 300 dpi they misread two to four times as many characters.
BEST_DPI = 150

# A red letterhead stands in this share of a page, from the top; red below it is a stamp over the words.
LETTERHEAD = 1 / 3


@hookimpl
def filter_ocr_image(page, image):
    dpi = image.info["dpi"]
    scale = min(1.0, BEST_DPI / float(min(dpi)))
    grey = without_stamps(image).resize((max(1, round(image.width * scale)), max(1, round(image.height * scale))), Image.LANCZOS)
    grey.info["dpi"] = tuple(float(each) * scale for each in dpi)
    return grey


def without_stamps(image):
    grey = image.convert("L")
    if image.mode in ("RGB", "RGBA", "P"):
        # Seen through a red glass, red ink is white and black ink is black.
        body = (0, round(image.height * LETTERHEAD), image.width, image.height)
        grey.paste(image.convert("RGB").getchannel("R").crop(body), body)
    return grey
