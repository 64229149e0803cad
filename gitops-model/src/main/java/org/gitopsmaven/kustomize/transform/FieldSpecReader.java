/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.kustomize.fieldspec.FieldSpec;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Field specs that a user wrote. */
public final class FieldSpecReader {

    private FieldSpecReader() {}

    /** The specs of a list that was checked against its struct; none for a missing list. */
    public static FieldSpecs read(@Nullable YamlSequence list) {
        List<FieldSpec> specs = new ArrayList<>();
        if (list != null) {
            for (YamlNode item : list) {
                YamlMapping spec = (YamlMapping) item;
                boolean create = "true".equals(spec.text("create"));
                specs.add(FieldSpec.of(gvk(spec), ObjectFields.text(spec, "path"), create));
            }
        }
        return new FieldSpecs(specs);
    }

    /** Group, version and kind; empty where they are not given. */
    public static Gvk gvk(YamlMapping fields) {
        return new Gvk(
                ObjectFields.text(fields, "group"),
                ObjectFields.text(fields, "version"),
                ObjectFields.text(fields, "kind"));
    }
}
