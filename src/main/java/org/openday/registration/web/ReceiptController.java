package org.openday.registration.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.openday.registration.DrawTicket;
import org.openday.registration.Receipts;
import org.openday.registration.ballot.DrawFile;
import org.openday.web.NotFound;

/** A household's proof that it is in the draw, for itself alone. */
@Controller("/registrations/{token}/receipt.json")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReceiptController {

    private final Receipts receipts;

    ReceiptController(Receipts receipts) {
        this.receipts = receipts;
    }

    /** @param code one of the household's; without it, its first */
    @Get
    HttpResponse<?> receipt(String token, @QueryValue(defaultValue = "") String code) {
        return receipts.receipt(token, code.isEmpty() ? first(token) : code)
                .map(DrawFile::receipt)
                .map(ReceiptController::file)
                .orElseThrow(NotFound::new);
    }

    private String first(String token) {
        return receipts.tickets(token).stream()
                .map(DrawTicket::code)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static HttpResponse<?> file(byte[] json) {
        return SeeOther.own(HttpResponse.ok(json)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"receipt.json\""));
    }
}
