// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/support/pictureexport.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QWidget>
#include <QXmlStreamReader>

#include <atomic>

namespace fw {

namespace {

const QString hostile = QStringLiteral("<b>&\"10.0.0.5\"</b>");

Picture drawing(std::shared_ptr<std::atomic<bool>> wasInGuiThread = {})
{
    Picture picture;
    picture.size = { 300, 200 };
    picture.title = hostile;
    picture.fileName = QStringLiteral("drawing");
    picture.paint = [wasInGuiThread, font = pictureFont(QGuiApplication::font())](
                        QPainter& painter, const QRectF& area) {
        if (wasInGuiThread)
            *wasInGuiThread = QThread::currentThread() == qApp->thread();
        painter.fillRect(area, Qt::white);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(200, 0, 0));
        painter.drawPolygon(
            QPolygonF { { 10, 10 }, { 110, 10 }, { 110.5, 100.25 }, { 10, 100.75 } });
        painter.setPen(Qt::black);
        painter.setFont(font);
        painter.drawText(QPointF(20, 150), QStringLiteral("192.0.2.7 & <i>more</i>"));
    };
    return picture;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPictureExport : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void endingsNameTheFormat()
    {
        QCOMPARE(pictureFormatOf(QStringLiteral("/a/b.SVG")), std::optional(PictureFormat::Svg));
        QCOMPARE(pictureFormatOf(QStringLiteral("b.pdf")), std::optional(PictureFormat::Pdf));
        QCOMPARE(pictureFormatOf(QStringLiteral("b.png")), std::optional(PictureFormat::Png));
        QVERIFY(!pictureFormatOf(QStringLiteral("/a.png/b")));
        QVERIFY(!pictureFormatOf(QStringLiteral("b.txt")));
    }

    void svgKeepsTextAsTextAndPolygonsAsPaths()
    {
        const QByteArray svg = pictureContent(drawing(), PictureFormat::Svg);
        QXmlStreamReader xml(svg);
        QString texts;
        QString title;
        int paths = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            paths += xml.name() == QLatin1String("path") ? 1 : 0;
            QVERIFY(xml.name() != QLatin1String("image"));
            if (xml.name() == QLatin1String("text"))
                texts += xml.readElementText();
            else if (xml.name() == QLatin1String("title"))
                title = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(texts, QStringLiteral("192.0.2.7 & <i>more</i>"));
        QCOMPARE(title, hostile);
        QVERIFY(paths >= 1);
        QVERIFY(QSvgRenderer(svg).isValid());
    }

    // As large as on the screen, whatever dots to an inch a device counts.
    void everyFormatHasTheSameSizeAndInk()
    {
        const QImage png = QImage::fromData(pictureContent(drawing(), PictureFormat::Png), "PNG");
        QCOMPARE(png.size(), QSize(600, 400));
        QSvgRenderer renderer(pictureContent(drawing(), PictureFormat::Svg));
        QCOMPARE(renderer.viewBox().size(), QSize(300, 200));
        QImage drawn(png.size(), QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(drawn.rect()));
        painter.end();
        qint64 difference = 0;
        for (int y = 0; y < png.height(); ++y)
            for (int x = 0; x < png.width(); ++x)
                difference += std::abs(qGray(png.pixel(x, y)) - qGray(drawn.pixel(x, y)));
        QVERIFY2(difference < 2 * qint64(png.width()) * png.height(),
                 qPrintable(QString::number(difference)));
    }

    void pdfHasAFontAndNoImage()
    {
        const QByteArray pdf = pictureContent(drawing(), PictureFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/ToUnicode")); // letters that can be found and copied
        QVERIFY(!pdf.contains("/Subtype /Image"));
        const qsizetype box = pdf.indexOf("/MediaBox");
        const QByteArray size = pdf.mid(box, pdf.indexOf(']', box) - box);
        QVERIFY2(size.contains("225") && size.contains("150"), size.constData());
    }

    void writesOffTheGuiThreadAndSaysSo()
    {
        QWidget window;
        PictureExport pictures(&window);
        QSignalSpy said(&pictures, &PictureExport::said);
        QSignalSpy failed(&pictures, &PictureExport::failed);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.svg"));
        const auto wasInGuiThread = std::make_shared<std::atomic<bool>>(true);
        pictures.save(drawing(wasInGuiThread), PictureFormat::Svg, path);
        QVERIFY(!pictures.isIdle());
        QVERIFY(said.wait());
        QVERIFY(pictures.isIdle());
        QVERIFY(!*wasInGuiThread);
        QCOMPARE(said.at(0).at(0).toString(),
                 QStringLiteral("Exported the picture to %1.").arg(path));
        QVERIFY(contentOf(path).contains("192.0.2.7"));

        const QString nowhere = folder.filePath(QStringLiteral("no/such/folder/out.pdf"));
        pictures.save(drawing(), PictureFormat::Pdf, nowhere);
        QVERIFY(failed.wait());
        QVERIFY(failed.at(0).at(0).toString().startsWith(QLatin1String("Nothing was exported: ")));

        // What was there stays when nothing can be drawn.
        pictures.save({}, PictureFormat::Svg, path);
        QVERIFY(failed.wait());
        QVERIFY(contentOf(path).contains("192.0.2.7"));
    }

    void copiesTheImage()
    {
        QWidget window;
        PictureExport pictures(&window);
        QSignalSpy said(&pictures, &PictureExport::said);
        pictures.copy(drawing());
        QVERIFY(said.wait());
        QCOMPARE(said.at(0).at(0).toString(),
                 QStringLiteral("Copied the picture, 600 by 400 pixels."));
        const QImage image = QGuiApplication::clipboard()->image();
        QCOMPARE(image.size(), QSize(600, 400));
        QCOMPARE(image.pixelColor(100, 100), QColor(200, 0, 0));
    }
};

FW_TEST(TestPictureExport, "tst_pictureexport")

} // namespace fw

#include "tst_pictureexport.moc"
