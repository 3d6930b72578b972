"""OCRmyPDF plugin: Tesseract gets pages without stamps and specks, smooth, and at the resolution at which it reads Chinese best."""
from ocrmypdf import hookimpl
from PIL import Image, ImageFilter

# Dots per inch. The 16 pt of official documents (GB/T 9704) are 38 pixels then, close to what the models were
# trained on; at 300 dpi they misread two to four times as many characters.
BEST_DPI = 170

# Radius of the blur that takes the steps off black-and-white scans, in inches: less than a tenth of a stroke.
SMOOTHING = 0.0035

# A speck has less ink around it than a full stop has: in a square of this width, less than in that of this one, both in inches.
SURROUNDINGS = 0.075
SPECK = 0.019

# A red letterhead stands in this share of a page, from the top; red below it is a stamp over the words.
LETTERHEAD = 1 / 3


@hookimpl
def filter_ocr_image(page, image):
    dpi = image.info["dpi"]
    scale = min(1.0, BEST_DPI / float(min(dpi)))
    smooth = without_specks(without_stamps(image), float(min(dpi))).filter(ImageFilter.GaussianBlur(SMOOTHING * float(min(dpi))))
    smooth = smooth.resize((max(1, round(image.width * scale)), max(1, round(image.height * scale))), Image.LANCZOS)
    smooth.info["dpi"] = tuple(float(each) * scale for each in dpi)
    return smooth


def without_specks(grey, dpi):
    histogram = grey.histogram()
    paper = histogram.index(max(histogram))
    darkest = next(level for level in range(256) if sum(histogram[: level + 1]) >= 0.01 * sum(histogram))
    ink = grey.point(lambda level: 255 if level < (paper + darkest) / 2 else 0)
    radius = round(SURROUNDINGS * dpi / 2)
    least = 255 * (SPECK * dpi) ** 2 / (2 * radius + 1) ** 2
    lonely = ink.filter(ImageFilter.BoxBlur(radius)).point(lambda share: 255 if share < least else 0)
    grey.paste(255, mask=lonely)
    return grey


def without_stamps(image):
    grey = image.convert("L")
    if image.mode in ("RGB", "RGBA", "P"):
        # Seen through a red glass, red ink is white and black ink is black.
        body = (0, round(image.height * LETTERHEAD), image.width, image.height)
        grey.paste(image.convert("RGB").getchannel("R").crop(body), body)
    return grey
