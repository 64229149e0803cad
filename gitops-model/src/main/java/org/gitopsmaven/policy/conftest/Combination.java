/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.conftest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.TreeValues;
import org.gitopsmaven.policy.rego.value.Value;

/**
 * The packages that judge all objects of a target at once, as with {@code conftest test --combine}: their input is a list
 * of objects with {@code path} and {@code contents}.
 *
 * @param packages their names, such as {@code main}
 * @param root what paths are relative to
 */
public record Combination(Set<String> packages, Path root) {

    /** All packages judge one object after the other. */
    public static final Combination NONE = new Combination(Set.of(), Path.of(""));

    public Combination {
        packages = Set.copyOf(packages);
    }

    boolean includes(ConftestRules rules) {
        return packages.contains(rules.name());
    }

    /** Those that no package has, sorted. */
    Collection<String> without(Collection<ConftestRules> rules) {
        Set<String> missing = new TreeSet<>(packages);
        rules.forEach(each -> missing.remove(each.name()));
        return missing;
    }

    Value input(List<PolicyObject> objects) {
        List<Value> all = new ArrayList<>();
        for (PolicyObject object : objects) {
            all.add(ObjectValue.of(Map.of(
                    StringValue.of("path"), StringValue.of(path(object)),
                    StringValue.of("contents"), TreeValues.of(object.content(), object.dialect()))));
        }
        return ArrayValue.of(all);
    }

    private String path(PolicyObject object) {
        return object.resource().origin().location().relativeTo(root).file();
    }
}
