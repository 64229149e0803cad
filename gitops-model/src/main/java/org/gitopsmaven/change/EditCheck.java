/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEquality;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;

/** Whether a file that was edited says what was meant, and everything else as before. */
final class EditCheck {

    private final RepositoryPath path;
    private final YamlMapping expected;

    EditCheck(RepositoryPath path, YamlMapping before, List<ValueEdit> edits) {
        this.path = path;
        this.expected = before.copy();
        edits.forEach(this::expect);
    }

    void check(YamlNode after) {
        if (!YamlEquality.same(expected, after, YamlDialect.GOYAML3)) {
            throw new GitOpsException(
                    "the edit would change more than the image",
                    Location.of(path.value()),
                    "edit the file by hand; it is written in a way that cannot be changed safely");
        }
    }

    private void expect(ValueEdit edit) {
        if (edit.parent().in(expected) instanceof YamlMapping mapping) {
            String value = edit.value();
            if (value == null) {
                mapping.remove(edit.key());
            } else {
                mapping.put(edit.key(), YamlScalar.string(value));
            }
        }
    }
}
