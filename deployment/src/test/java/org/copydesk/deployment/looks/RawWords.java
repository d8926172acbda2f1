package org.copydesk.deployment.looks;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a program says to itself and nobody wants to read on a page; the names of settings are meant for who sets them. */
final class RawWords {

    private static final Pattern RAW = Pattern.compile(
            "\\?{3}\\S+|\\b(?!COPYDESK_)[A-Z]{2,}(?:_[A-Z]+)+\\b|\\bnull\\b|\\[[A-Z]{3,}[^\\]]*]|\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:|\\bPT?\\d+[HMSD]\\b"
                    + "|\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b|#\\{|@[0-9a-f]{6,}\\b");

    /** All that stands on the page, is said of a part of it or waits in a dialog, but for code that is meant as such. */
    private static final String SHOWN = """
            () => {
              const said = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
                if (!element || element.closest('[hidden], script, style, template, noscript, code, pre, .ql-editor, svg')) continue;
                if (node.nodeType === Node.TEXT_NODE) said.push(node.data);
                else for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
                  if (node.hasAttribute(name)) said.push(node.getAttribute(name));
              }
              return said.join('\\n');
            }
            """;

    private RawWords() {}

    static List<String> on(Page page) {
        return RAW.matcher((String) page.evaluate(SHOWN))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
