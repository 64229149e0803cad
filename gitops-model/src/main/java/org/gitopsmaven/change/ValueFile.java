/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEdit;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;

/** A YAML file with one mapping that holds images: a kustomization, or the values of a chart. */
final class ValueFile {

    private static final String LFS = "version https://git-lfs.github.com/spec/v1";

    private final RepositoryPath path;
    private final String text;
    private final YamlMapping content;

    private ValueFile(RepositoryPath path, String text, YamlMapping content) {
        this.path = path;
        this.text = text;
        this.content = content;
    }

    static ValueFile read(RepositoryPath path, byte[] bytes) {
        String text = decode(path, bytes);
        if (text.startsWith(LFS)) {
            throw new GitOpsException("the file is kept in Git LFS", Location.of(path.value()), "keep it in Git");
        }
        return new ValueFile(path, text, parse(path, text));
    }

    /** Where the image of an edit is written here. */
    Place place(ImageEdit edit) {
        boolean values = path.name().startsWith("values.") || !isKustomization();
        return values
                ? new ValuesImages(content, path.value()).place(edit)
                : new KustomizationImages(content, path.value()).place(edit);
    }

    /** The bytes of the file with some scalars changed, and nothing else. */
    byte[] with(List<ValueEdit> edits) {
        YamlEdit edited = YamlEdit.of(text, path.value());
        for (ValueEdit edit : edits) {
            String value = edit.value();
            edited = value == null ? edited.remove(edit.path()) : edited.set(edit.path(), value);
        }
        new EditCheck(path, content, edits).check(parse(path, edited.text()));
        return edited.text().getBytes(StandardCharsets.UTF_8);
    }

    private boolean isKustomization() {
        return path.name().toLowerCase(java.util.Locale.ROOT).startsWith("kustomization")
                || "Kustomization".equals(content.text("kind"));
    }

    private static YamlMapping parse(RepositoryPath path, String text) {
        if (YamlReader.readOne(text, path.value(), YamlDialect.GOYAML3) instanceof YamlMapping mapping) {
            return mapping;
        }
        throw new GitOpsException("the file holds no mapping", Location.of(path.value()));
    }

    private static String decode(RepositoryPath path, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new GitOpsException("the file is not UTF-8", Location.of(path.value()), "save it as UTF-8", e);
        }
    }
}
