namespace Tongbao;

/// <summary>What recognises scanned pages.</summary>
public enum OcrEngine
{
    /// <summary>Models of PP-OCR's kind where they are installed, else OCRmyPDF.</summary>
    Auto,

    /// <summary>Models of PP-OCR's kind, in this process by ONNX Runtime.</summary>
    Onnx,

    /// <summary>OCRmyPDF with Tesseract.</summary>
    OcrMyPdf,
}
