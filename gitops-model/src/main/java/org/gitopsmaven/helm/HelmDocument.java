/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.util.List;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** A document that a chart gave. */
public final class HelmDocument {

    /** What Helm takes a document for. */
    public enum Role {
        MANIFEST,
        /** From a {@code crds/} directory. */
        CRD,
        /** With a {@code helm.sh/hook} that is no test. */
        HOOK,
        TEST
    }

    private final String source;
    private final Role role;
    private final String text;
    private volatile @Nullable YamlNode content;

    HelmDocument(String source, Role role, String text) {
        this.source = source;
        this.role = role;
        this.text = text;
    }

    /** The template it came from, as Helm writes it: {@code web/charts/db/templates/service.yaml}. */
    public String source() {
        return source;
    }

    public Role role() {
        return role;
    }

    /** The text as it was rendered, without surrounding space. */
    public String text() {
        return text;
    }

    /**
     * The text read as Helm reads it, which is the first document should there be more. Marks name the {@link #source}
     * and count the lines of the text.
     *
     * @throws org.gitopsmaven.yaml.YamlException for what Helm accepts and is no YAML, which definitions can be
     */
    public YamlNode content() {
        YamlNode known = content;
        if (known == null) {
            List<YamlNode> documents = YamlReader.read(text, source, YamlDialect.GOYAML2);
            known = documents.isEmpty() ? YamlScalar.plain("") : documents.get(0);
            content = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return role + " " + source;
    }
}
