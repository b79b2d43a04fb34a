package org.openday.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openday.shared.Sha256;

/** Makes an application of a request: gives it its marks and its children their keys. */
@Singleton
final class Applications {

    private final RegistrationKey key;
    private final BlindIndex index;

    Applications(RegistrationKey key, BlindIndex index) {
        this.key = key;
        this.index = index;
    }

    Application of(SignUpRequest request, EventOffer offer) {
        List<Candidate> candidates = candidates(request.children());
        return new Application(request, offer, marks(request, offer, candidates), candidates);
    }

    private List<Candidate> candidates(List<ChildEntry> children) {
        return IntStream.range(0, children.size())
                .mapToObj(number -> candidate(number, children.get(number)))
                .toList();
    }

    private Candidate candidate(int number, ChildEntry child) {
        return new Candidate(number, child, index.ofChild(child.name(), child.born()));
    }

    private Marks marks(SignUpRequest request, EventOffer offer, List<Candidate> candidates) {
        return new Marks(
                Sha256.hex(request.formToken()),
                key.index("content", content(request, offer, candidates)),
                index.ofPhone(request.guardian().phone()),
                index.ofEmail(request.guardian().email()),
                request.second() == null ? null : index.ofPhone(request.second().phone()),
                request.second() == null ? null : index.ofEmail(request.second().email()),
                ManageTokens.of(key, Sha256.hex(request.formToken())));
    }

    /** What was entered, line by line: no field can hold a line break. */
    private String content(SignUpRequest request, EventOffer offer, List<Candidate> candidates) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(offer.event().value());
        lines.add(request.guardian().name())
                .add(String.valueOf(request.guardian().relation()));
        lines.add(String.valueOf(index.ofPhone(request.guardian().phone())));
        lines.add(String.valueOf(index.ofEmail(request.guardian().email())));
        if (request.second() != null) {
            lines.add(request.second().name())
                    .add(String.valueOf(request.second().relation()));
            lines.add(String.valueOf(index.ofPhone(request.second().phone())));
            lines.add(String.valueOf(index.ofEmail(request.second().email())));
        }
        lines.add(String.valueOf(request.tied()));
        lines.add(request.answers().toJson());
        candidates.forEach(child -> lines.add(child.childKey())
                .add(child.session())
                .add(child.entry().answers().toJson()));
        new TreeSet<>(request.consents()).forEach(lines::add);
        return lines.toString();
    }
}
