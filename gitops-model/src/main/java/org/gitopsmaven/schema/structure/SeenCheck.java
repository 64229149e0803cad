/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;

/** Scalars, of which some are nothing and others will only be put in later; the rest is checked by the shape it should have. */
final class SeenCheck implements ShapeCheck {

    private final YamlDialect dialect;
    private final Encryption encryption;
    private final StructureWalk walk;

    SeenCheck(YamlDialect dialect, Encryption encryption, StructureWalk walk) {
        this.dialect = dialect;
        this.encryption = encryption;
        this.walk = walk;
    }

    @Override
    public boolean check(YamlNode node, Schema schema, String field, FieldPath path) {
        YamlScalar scalar = (YamlScalar) node;
        boolean nothing = dialect.isNull(scalar) && schema.rules().nullable();
        return !nothing && !encryption.isHidden(scalar) && walk.isShaped(scalar, schema, field, path);
    }
}
