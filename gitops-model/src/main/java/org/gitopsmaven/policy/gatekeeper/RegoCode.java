/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.syntax.RegoVersion;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;

/**
 * The Rego of a template: the module with the rule {@code violation}, and modules that it imports from {@code data.lib}.
 *
 * @param main the module that judges
 */
record RegoCode(YamlScalar main, List<YamlScalar> libraries, RegoVersion version) {

    RegoCode {
        libraries = List.copyOf(libraries);
    }

    /** What a target or a source of code holds; empty where there is no Rego. */
    static Optional<RegoCode> of(YamlMapping holder) {
        List<YamlScalar> libraries = new ArrayList<>();
        YamlSequence libs = holder.sequence("libs");
        if (libs != null) {
            for (YamlNode lib : libs) {
                if (lib instanceof YamlScalar scalar) {
                    libraries.add(scalar);
                }
            }
        }
        RegoVersion version = "v1".equals(holder.text("version")) ? RegoVersion.V1 : RegoVersion.V0;
        return holder.get("rego") instanceof YamlScalar main
                ? Optional.of(new RegoCode(main, libraries, version))
                : Optional.empty();
    }

    Module mainModule() {
        return module(main);
    }

    List<Module> libraryModules() {
        List<Module> modules = new ArrayList<>();
        for (YamlScalar library : libraries) {
            Module module = module(library);
            if (!module.path().get(0).equals("lib")) {
                throw new RegoException(
                        "rego_compile_error",
                        "package " + String.join(".", module.path()) + " of a library is not below lib",
                        library.mark().location());
            }
            modules.add(module);
        }
        return modules;
    }

    private Module module(YamlScalar scalar) {
        boolean block = scalar.style() == YamlStyle.LITERAL || scalar.style() == YamlStyle.FOLDED;
        int line = scalar.mark().line() + (block ? 1 : 0);
        return Module.parseWithin(scalar.text(), scalar.mark().file(), line, version);
    }

    /** Whether any of it names something. */
    boolean mentions(String name) {
        return main.text().contains(name)
                || libraries.stream().anyMatch(library -> library.text().contains(name));
    }
}
