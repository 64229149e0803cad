/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;
import org.gitopsmaven.finding.Location;

/**
 * Reads YAML as Go's libraries do. Reading the same text twice gives trees that share nothing; a reader has no state
 * and may be used by many threads.
 */
public final class YamlReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final YamlDialect dialect;
    private final YamlLimits limits;
    private final boolean comments;

    private YamlReader(YamlDialect dialect, YamlLimits limits, boolean comments) {
        this.dialect = dialect;
        this.limits = limits;
        this.comments = comments;
    }

    public static YamlReader of(YamlDialect dialect) {
        return new YamlReader(dialect, YamlLimits.DEFAULT, false);
    }

    /** A reader that keeps comments in the tree, which takes longer. */
    public YamlReader withComments() {
        return new YamlReader(dialect, limits, true);
    }

    public YamlReader withLimits(YamlLimits others) {
        return new YamlReader(dialect, others, comments);
    }

    /** Short for {@code of(dialect).documents(text, file)}. */
    public static List<YamlNode> read(String text, String file, YamlDialect dialect) {
        return of(dialect).documents(text, file);
    }

    /** Short for {@code of(dialect).document(text, file)}. */
    public static YamlNode readOne(String text, String file, YamlDialect dialect) {
        return of(dialect).document(text, file);
    }

    /**
     * All documents of a text; one without content is a null scalar, a text without documents gives none.
     *
     * @param file the name that marks and errors carry
     * @throws YamlException with the place and the offending line, or naming the limit that was passed
     */
    public List<YamlNode> documents(String text, String file) {
        return readDocuments(text, file).nodes();
    }

    /** The same, and whether they are plain. */
    public YamlDocuments readDocuments(String text, String file) {
        if (text.length() > limits.characters()) {
            throw new YamlException(
                    "longer than " + limits.characters() + " characters", Location.of(file), "split the file");
        }
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        YamlDocuments documents = comments ? null : FastReader.documents(content, file, limits);
        return documents != null ? documents : new YamlDocuments(slowDocuments(content, file), false);
    }

    /** The general path alone, against which tests hold the fast one. */
    List<YamlNode> slowDocuments(String content, String file) {
        return new EventComposer(content, file, dialect, limits, comments).documents();
    }

    /**
     * The only document of a text; a null scalar when it has none.
     *
     * @throws YamlException as {@link #documents}, and when there is a second document
     */
    public YamlNode document(String text, String file) {
        List<YamlNode> documents = documents(text, file);
        if (documents.size() > 1) {
            throw new YamlException(
                    "one document is wanted, this is the second",
                    documents.get(1).mark());
        }
        return documents.isEmpty()
                ? new YamlScalar("", YamlStyle.PLAIN, null, new YamlMark(file, 1, 1), null)
                : documents.get(0);
    }
}
